import { readFileSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { findCopy } from "@/db/queries/register-import";
import { registerCopies, registerUploadChunks, registerUploads } from "@/db/schema";
import { requestCopy } from "@/lib/registers/import/request-copy";
import { receiveUpload } from "@/lib/registers/operate/receive-upload";
import { runImport } from "@/lib/registers/operate/run-import";
import { startImportAgain } from "@/lib/registers/operate/start-import-again";
import { anOperatorContext, aPostedFile } from "@/tests/support/operators";
import { ownDatabase } from "@/tests/support/own-database";
import { journalOf } from "@/tests/support/traces";

const testUrl = process.env.TEST_DATABASE_URL;
if (!testUrl) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");
process.env.DATABASE_URL ??= testUrl;

const own = await ownDatabase(testUrl);
const { db, close } = connect(own.url, { max: 4 });
const database = { db, url: own.url };
const fileName = "etalab-cs1100502-stock-20261110-0339.csv";
const finess = readFileSync(join("db/demo/registers", fileName));
const never = new AbortController().signal;

const upload = async (bytes = finess) => receiveUpload(await anOperatorContext(db), aPostedFile(bytes, { fileName }));
const status = async (id: string) => (await findCopy(db, id))?.status;
const actions = async (id: string) => (await journalOf(db, "register_copy", id)).map(({ action }) => action);

let files: string;

beforeEach(async () => {
  files = await mkdtemp(join(tmpdir(), "run-import-"));
  vi.stubEnv("TMPDIR", files);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  expect(await readdir(files), "files left behind").toEqual([]);
  await db.delete(registerUploads);
  await db.delete(registerCopies);
  await db.execute(sql`truncate registers.establishments`);
});

afterAll(async () => {
  await close();
  await own.drop();
});

test("imports the file that was sent, drops it, and writes down what came of it; a second run changes nothing", async () => {
  const id = await upload();

  await runImport(database, id, never);
  await runImport(database, id, never);

  expect(await findCopy(db, id)).toMatchObject({ status: "in_service", dataDate: "2026-11-10", isForced: false });
  expect(await db.$count(registerUploadChunks)).toBe(0);
  expect(await actions(id)).toEqual(["register_copy.requested", "register_copy.put_in_service"]);
});

test("keeps the file of an import that is refused, to be forced without sending it again", async () => {
  await runImport(database, await upload(), never);
  const half = await upload(finess.subarray(0, finess.lastIndexOf("\n", finess.length / 2) + 1));
  await runImport(database, half, never);
  expect(await status(half)).toBe("refused");
  expect(await actions(half)).toEqual(["register_copy.requested", "register_copy.refused"]);

  const again = await startImportAgain(await anOperatorContext(db), { copyId: half, forced: "on" });
  await runImport(database, again, never);

  expect(await findCopy(db, again)).toMatchObject({ status: "in_service", isForced: true });
});

test("fails when the file that is kept is not the one that was received", async () => {
  const id = await upload();
  await db.update(registerUploadChunks).set({ bytes: Buffer.from("autre chose") });

  await runImport(database, id, never);

  expect(await findCopy(db, id)).toMatchObject({ status: "failed", message: expect.stringContaining("incomplet") });
});

test("fails with a sentence when it is cut short by a worker that stops", async () => {
  const id = await upload();

  await runImport(database, id, AbortSignal.abort());

  expect(await findCopy(db, id)).toMatchObject({ status: "failed", message: expect.stringContaining("interrompu") });
  expect(await actions(id)).toEqual(["register_copy.requested", "register_copy.failed"]);
  const again = await startImportAgain(await anOperatorContext(db), { copyId: id });
  await runImport(database, again, never);
  expect(await status(again)).toBe("in_service");
});

test("fetches the register from its address when no file was sent, and says when it can't", async () => {
  const server = createServer((request, response) => {
    if (request.url === `/${fileName}`) response.end(finess);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { runImport: run } = await configured(`${address}/${fileName}`);
  const id = await requestCopy(db, { register: "finess", sourceName: address });
  await run(database, id, never);
  expect(await findCopy(db, id)).toMatchObject({ status: "in_service", dataDate: "2026-11-10" });

  const { runImport: runElsewhere } = await configured(`${address}/panne`);
  const other = await requestCopy(db, { register: "finess", sourceName: address });
  await runElsewhere(database, other, never);
  expect(await findCopy(db, other)).toMatchObject({ status: "failed", message: expect.stringContaining("503") });
  expect(await status(id)).toBe("in_service");
  server.close();
});

test("fails when there is neither a file nor an address", async () => {
  const id = await requestCopy(db, { register: "mailboxes", sourceName: "boites.txt" });
  await runImport(database, id, never);
  expect(await findCopy(db, id)).toMatchObject({ status: "failed", message: expect.stringContaining("plus gardé") });
});

/** The settings are read once: modules read anew see others. */
async function configured(url: string) {
  vi.stubEnv("REGISTER_FINESS_URL", url);
  vi.stubEnv("DATABASE_URL", own.url);
  vi.resetModules();
  return import("@/lib/registers/operate/run-import");
}
