import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { openSource } from "@/lib/registers/import/source/open-source";

const folder = await mkdtemp(join(tmpdir(), "balorg-source-"));
afterAll(() => rm(folder, { recursive: true }));

async function aZip(name: string, members: Record<string, string | Buffer>, change?: (bytes: Buffer) => Buffer) {
  const zip = new ZipFile();
  for (const [member, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), member);
  zip.end();
  const path = join(folder, name);
  if (!change) {
    await pipeline(zip.outputStream, createWriteStream(path));
    return path;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer));
  await writeFile(path, change(Buffer.concat(chunks)));
  return path;
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

const text = "finess;etalab;111;2026-05-12\n";
const refusal = (message: string) => ({ name: "RefusedFile", userMessage: expect.stringContaining(message) });

test("opens a plain file", async () => {
  const path = join(folder, "plain_20260512.csv");
  await writeFile(path, text);
  const { stream, bytesTotal, names } = await openSource(path, "finess");
  expect([await textOf(stream), bytesTotal, names]).toEqual([text, text.length, ["plain_20260512.csv"]]);
});

test("opens the member of a zip that is of the register, the newest of them, whatever the zip is called", async () => {
  const path = await aZip("odd.bin", {
    "lisez-moi.txt": "…",
    "a/etalab-cs1100502-stock-20260412-0338.csv": "old",
    "a/etalab-cs1100502-stock-20260512-0338.csv": text,
  });
  const { stream, names } = await openSource(path, "finess", "fichier.zip");
  expect(await textOf(stream)).toBe(text);
  expect(names).toEqual(["etalab-cs1100502-stock-20260512-0338.csv", "fichier.zip"]);
});

test("opens the only text of a zip", async () => {
  expect(await textOf((await openSource(await aZip("one.zip", { "x.csv": text }), "finess")).stream)).toBe(text);
});

test.each([
  ["nothing", {}, "L’archive est vide."],
  ["an archive", { "inner.zip": "PK" }, "Elle contient «\u00a0inner.zip\u00a0»."],
  ["two unknown texts", { "a.txt": "a", "b.txt": "b" }, "ne contient pas de fichier du registre FINESS"],
  ["a crowd", Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, "x"])), "plus de 50 fichiers"],
])("refuses a zip that holds %s", async (what, members, message) => {
  await expect(openSource(await aZip(`${what}.zip`, members), "finess")).rejects.toMatchObject(refusal(message));
});

test("stops a bomb while it grows", async () => {
  const path = await aZip("bomb.zip", { "x.csv": Buffer.alloc(32 * 1024 ** 2) });
  const { stream } = await openSource(path, "finess");
  let length = 0;
  const grow = async () => {
    for await (const chunk of stream) length += chunk.length;
  };
  await expect(grow()).rejects.toMatchObject(refusal("grossit démesurément"));
  expect(length).toBeLessThan(20 * 1024 ** 2);
});

test("refuses a zip that was cut, or whose text is not the one that was packed", async () => {
  const cut = await aZip("cut.zip", { "x.csv": text }, (bytes) => bytes.subarray(0, bytes.length - 30));
  await expect(openSource(cut, "finess")).rejects.toMatchObject(refusal("incomplète ou abîmée"));
  const changed = await aZip("changed.zip", { "x.csv": text.repeat(100) }, (bytes) => {
    const at = bytes.indexOf("x.csv") + 10;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  });
  const { stream } = await openSource(changed, "finess");
  await expect(textOf(stream)).rejects.toMatchObject(refusal("abîmée"));
});

test.each([
  ["empty", "", "Le fichier est vide."],
  ["another archive", "\x1f\x8b…", "n’est pas un zip"],
])("refuses a file that is %s", async (what, content, message) => {
  const path = join(folder, what);
  await writeFile(path, Buffer.from(content, "latin1"));
  await expect(openSource(path, "finess")).rejects.toMatchObject(refusal(message));
});
