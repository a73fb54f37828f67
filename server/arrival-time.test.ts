import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { giveTimeToArrive } from "./arrival-time.mjs";

const server = createServer((request, response) => {
  giveTimeToArrive(request, 200);
  request.on("error", () => undefined);
  request.resume().on("end", () => response.end("whole"));
});
const port = new Promise<number>((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
});

afterEach(() => server.closeAllConnections());

/** Sends half of a body; what is answered, or nothing when the line is cut. */
async function sendHalf(head: string, thenTheRest: boolean): Promise<string> {
  const socket = connect(await port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(`${head} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nConnection: close\r\n\r\nha`);
  if (thenTheRest) setTimeout(() => socket.write("lf"), 400);
  let answer = "";
  for await (const part of socket) answer += part;
  return answer;
}

test("a form that does not come whole is not waited for", async () => {
  expect(await sendHalf("POST /suivi", true)).toBe("");
});

test("the file of a register is", async () => {
  expect(await sendHalf("POST /administration/registres/envoi", true)).toContain("whole");
});
