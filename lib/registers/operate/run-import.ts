import "server-only";
import type { Db } from "@/db/client";
import { moveWaitingCopy } from "@/db/queries/register-copies";
import { findCopy, type RegisterCopy } from "@/db/queries/register-import";
import { deleteUpload, findUploadOfCopy } from "@/db/queries/register-uploads";
import { failCopy } from "@/lib/registers/import/fail-copy";
import { importRegister } from "@/lib/registers/import/import-register";
import { noteOutcome } from "@/lib/registers/import/note-outcome";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { type Download, downloadRegister } from "@/lib/registers/import/source/download-register";
import { registerUrl } from "@/lib/registers/operate/register-url";
import { writeUploadFile } from "@/lib/registers/operate/write-upload-file";

const betweenMoves = 2_000;

/**
 * Runs the import that was entered under this id: from the file sent for it, else from the address of its register. One
 * that no longer waits is left alone, so a second run changes nothing. `signal` cuts it short: it is then failed, and may
 * be started again.
 */
export async function runImport(database: { db: Db; url: string }, copyId: string, signal: AbortSignal): Promise<void> {
  const { db } = database;
  const copy = await findCopy(db, copyId);
  if (copy?.status !== "waiting") return;
  const source = await fetchSource(db, copy, signal);
  if (!source) return noteOutcome(db, copyId);
  try {
    const { path, fileName } = source;
    const { status } = await importRegister(database, { copyId, path, fileName, signal });
    if (status === "in_service" || status === "unchanged") await dropUpload(db, copyId);
  } finally {
    await source.dispose();
  }
}

/** The file to read; undefined once the copy is marked as failed, for there is none. */
async function fetchSource(db: Db, copy: RegisterCopy, signal: AbortSignal): Promise<Download | undefined> {
  const options = { onProgress: progressOf(db, copy.id), signal };
  try {
    const upload = await findUploadOfCopy(db, copy.id);
    if (upload) return await writeUploadFile(db, upload, copy.sourceSha256, options);
    const address = registerUrl(copy.register);
    if (address) return await downloadRegister(address, options);
    await failCopy(db, copy.id, "Le fichier de cet import n’est plus gardé : envoyez-le de nouveau.");
  } catch (error) {
    if (error instanceof RefusedFile) await failCopy(db, copy.id, error.userMessage);
    else if (signal.aborted) await failCopy(db, copy.id, "L’import a été interrompu avant de commencer : relancez-le.");
    else throw error;
  }
  return undefined;
}

/** Tells now and then how far the file has come. */
function progressOf(db: Db, copyId: string) {
  let last = 0;
  return (bytesRead: number, bytesTotal?: number) => {
    if (Date.now() - last < betweenMoves) return;
    last = Date.now();
    void moveWaitingCopy(db, copyId, bytesRead, bytesTotal ?? null).catch(() => undefined);
  };
}

async function dropUpload(db: Db, copyId: string): Promise<void> {
  const upload = await findUploadOfCopy(db, copyId);
  if (upload) await deleteUpload(db, upload.id);
}
