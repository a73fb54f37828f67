import { createServer } from "node:net";
import { expect, test } from "vitest";
import { assertPortIsFree, freePort, readPort } from "./ports.mjs";

test("a free port is found free", async () => {
  await assertPortIsFree(await freePort(), undefined);
  await assertPortIsFree(await freePort(), "127.0.0.1");
});

test("a port that somebody listens to is refused, with what to do", async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  await expect(assertPortIsFree(port, undefined)).rejects.toThrow(`Port ${port} is taken`);
  await expect(assertPortIsFree(port, "127.0.0.1")).rejects.toThrow(`PORT=${port + 1} npm start`);
  other.close();
});

test("an address that is not this machine's is told", async () => {
  await expect(assertPortIsFree(await freePort(), "192.0.2.1")).rejects.toThrow("Check HOST and PORT");
});

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
])("PORT=%s is port %s", (value, port) => expect(readPort(value)).toBe(port));

test.each(["0", "65536", "-1", "80.5", "web"])("PORT=%s is refused", (value) => {
  expect(() => readPort(value)).toThrow("is not a port");
});
