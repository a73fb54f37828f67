import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { downloadRegister } from "@/lib/registers/import/source/download-register";
import { publicUrl } from "@/lib/registers/import/source/public-url";

const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path === "/moved") return response.writeHead(302, { location: "/named?cle=secret" }).end();
  if (path === "/away") return response.writeHead(302, { location: "http://exemple.fr/registre" }).end();
  if (path === "/loop") return response.writeHead(302, { location: "/loop" }).end();
  if (path === "/cut") {
    response.writeHead(200, { "content-length": "100" }).write("half");
    return setTimeout(() => response.destroy(), 20);
  }
  if (path === "/named") {
    response.setHeader("content-disposition", 'attachment; filename="finess_20260512.csv"');
    return response.end("finess");
  }
  if (path === "/folder/plain_20260512.csv") return response.end("finess");
  return response.writeHead(403).end("non");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

const refusal = (message: string) => ({ name: "RefusedFile", userMessage: expect.stringContaining(message) });

test("fetches into a file that is deleted afterwards, by the name that the server gives", async () => {
  const seen: number[] = [];
  const { path, fileName, dispose } = await downloadRegister(`${base}/moved`, {
    onProgress: (bytes) => seen.push(bytes),
  });
  expect([await readFile(path, "utf8"), fileName, seen.at(-1)]).toEqual(["finess", "finess_20260512.csv", 6]);
  await dispose();
  await expect(stat(path)).rejects.toThrow("ENOENT");
});

test("else by the end of the address", async () => {
  const { fileName, dispose } = await downloadRegister(`${base}/folder/plain_20260512.csv?cle=secret`);
  await dispose();
  expect(fileName).toBe("plain_20260512.csv");
});

test.each([
  [`${base}/forbidden`, "le serveur a répondu 403"],
  [`${base}/loop`, "sans fin"],
  [`${base}/away`, "https://"],
  [`${base}/cut`, "s’est interrompu"],
  ["http://exemple.fr/registre", "https://"],
  ["http://127.0.0.1:1/", "ne répond pas"],
])("refuses %s", async (address, message) => {
  await expect(downloadRegister(address)).rejects.toMatchObject(refusal(message));
});

test("an address is shown without what may be secret", () => {
  expect(publicUrl("https://moi:mot@exemple.fr/x/y.zip?cle=secret#z")).toBe("https://exemple.fr/x/y.zip");
});
