import { createHash } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { registerCopies, registerUploadChunks, registerUploads } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { receiveUpload } from "@/lib/registers/operate/receive-upload";
import { test } from "@/tests/support/database";
import { aReviewer, contextOf } from "@/tests/support/fixtures";
import { anOperatorContext, aPostedFile } from "@/tests/support/operators";
import { journalOf } from "@/tests/support/traces";

const uploads = (tx: Db) => tx.$count(registerUploads);

test("keeps a file in parts, and enters its import", async ({ tx }) => {
  await tx.delete(registerCopies);
  const context = await anOperatorContext(tx);
  const bytes = Buffer.alloc(2.5 * 256 * 1024, "établissement;").subarray(3);

  const copyId = await receiveUpload(
    context,
    aPostedFile(bytes, { fileName: "C:\\dossier\\finess.csv", forced: "on" }),
  );

  const [copy] = await tx.select().from(registerCopies).where(eq(registerCopies.id, copyId));
  expect(copy).toMatchObject({
    register: "finess",
    status: "waiting",
    sourceName: "finess.csv",
    isForced: true,
    requestedById: context.actor.id,
    bytesTotal: bytes.length,
    sourceSha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const [upload] = await tx.select().from(registerUploads).where(eq(registerUploads.copyId, copyId));
  expect(upload).toMatchObject({ fileName: "finess.csv", completedAt: expect.any(Date) });
  const chunks = await tx.select().from(registerUploadChunks).orderBy(asc(registerUploadChunks.position));
  expect(chunks.map(({ bytes }) => bytes.length)).toEqual([262144, 262144, 131069]);
  expect(Buffer.concat(chunks.map(({ bytes }) => bytes)).equals(bytes)).toBe(true);
  const [job] = await tx.execute(
    sql`select task_identifier from graphile_worker.jobs where key = ${`register copy:${copyId}`}`,
  );
  expect(job).toEqual({ task_identifier: "import_register" });
  expect(await journalOf(tx, "register_copy", copyId)).toMatchObject([
    { action: "register_copy.requested", actorId: context.actor.id, detail: { register: "finess", isForced: true } },
  ]);
});

test("leaves nothing of a file that stops on the way, is empty or is for no register", async ({ tx }) => {
  await tx.delete(registerCopies);
  const context = await anOperatorContext(tx);
  const before = await uploads(tx);
  const refused = (request: Request, code: string) =>
    expect(receiveUpload(context, request)).rejects.toMatchObject({ name: "UploadRefused", code });

  await refused(aPostedFile(Buffer.alloc(3 * 1024 ** 2), { isCut: true }), "coupe");
  await refused(aPostedFile(Buffer.alloc(0)), "vide");
  await refused(aPostedFile(Buffer.from("a"), { register: "rpps" }), "registre");

  expect(await uploads(tx)).toBe(before);
  expect(await tx.$count(registerCopies)).toBe(0);
});

test("takes no file while an import of the same register is under way", async ({ tx }) => {
  await tx.delete(registerCopies);
  const context = await anOperatorContext(tx);
  await receiveUpload(context, aPostedFile(Buffer.from("a")));

  await expect(receiveUpload(context, aPostedFile(Buffer.from("b")))).rejects.toMatchObject({
    code: "en-cours",
    typed: { register: "finess" },
  });
  await receiveUpload(context, aPostedFile(Buffer.from("c"), { register: "mailboxes" }));

  expect(await uploads(tx)).toBe(2);
});

test("is for the operator only", async ({ tx }) => {
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  await expect(receiveUpload(context, aPostedFile(Buffer.from("a")))).rejects.toBeInstanceOf(NotFound);
});
