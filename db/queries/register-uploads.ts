import "server-only";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { registerCopies, registerUploadChunks, registerUploads } from "@/db/schema";

/** Begins a file whose parts are on their way. Gives back its id. */
export async function insertUpload(db: Db, upload: { fileName: string; uploadedById: string }): Promise<string> {
  const [row] = await db.insert(registerUploads).values(upload).returning({ id: registerUploads.id });
  if (!row) throw new Error("no row was inserted");
  return row.id;
}

export async function insertUploadChunk(db: Db, uploadId: string, position: number, bytes: Buffer): Promise<void> {
  await db.insert(registerUploadChunks).values({ uploadId, position, bytes });
}

/** The whole file is there, for this import. */
export async function completeUpload(tx: Db, id: string, copyId: string): Promise<void> {
  await tx.update(registerUploads).set({ copyId, completedAt: sql`now()` }).where(eq(registerUploads.id, id));
}

/** Gives the file of one import to another; whether it still had it. */
export async function moveUpload(tx: Db, from: string, to: string): Promise<boolean> {
  const moved = await tx
    .update(registerUploads)
    .set({ copyId: to })
    .where(eq(registerUploads.copyId, from))
    .returning({ id: registerUploads.id });
  return moved.length > 0;
}

/** The file that was sent for an import, while it is kept. */
export async function findUploadOfCopy(db: Db, copyId: string) {
  const [row] = await db
    .select({ id: registerUploads.id, fileName: registerUploads.fileName })
    .from(registerUploads)
    .where(eq(registerUploads.copyId, copyId));
  return row;
}

/** The part of a file that comes after a position (-1 for the first); `undefined` after the last one. */
export async function findNextChunk(db: Db, uploadId: string, after: number) {
  const [row] = await db
    .select({ position: registerUploadChunks.position, bytes: registerUploadChunks.bytes })
    .from(registerUploadChunks)
    .where(and(eq(registerUploadChunks.uploadId, uploadId), gt(registerUploadChunks.position, after)))
    .orderBy(asc(registerUploadChunks.position))
    .limit(1);
  return row;
}

export async function deleteUpload(db: Db, id: string): Promise<void> {
  await db.delete(registerUploads).where(eq(registerUploads.id, id));
}

/** Deletes the files that stopped coming, and those whose import has ended long enough ago not to be started again. */
export async function deleteLeftoverUploads(db: Db): Promise<void> {
  await db
    .delete(registerUploads)
    .where(and(isNull(registerUploads.completedAt), sql`${registerUploads.createdAt} < now() - interval '3 hours'`));
  await db.delete(registerUploads).where(
    sql`${registerUploads.copyId} in (
      select ${registerCopies.id} from ${registerCopies}
      where ${registerCopies.endedAt} < now() - interval '1 day' or ${registerCopies.status} in ('in_service', 'unchanged'))`,
  );
}
