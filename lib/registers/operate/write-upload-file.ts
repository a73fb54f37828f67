import "server-only";
import { createHash } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "@/db/client";
import { findNextChunk } from "@/db/queries/register-uploads";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import type { Download } from "@/lib/registers/import/source/download-register";

type Options = { onProgress?: (bytesRead: number) => void; signal?: AbortSignal };
type Upload = { id: string; fileName: string };

/**
 * Writes the file of an upload into a folder of its own, which `dispose` deletes.
 *
 * @throws RefusedFile when it is no more what was received
 */
export async function writeUploadFile(
  db: Db,
  upload: Upload,
  sha256: string | null,
  { onProgress, signal }: Options = {},
): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), "balorg-register-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, "upload");
  try {
    const written = await writeChunks(db, upload.id, path, {
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    });
    if (written !== sha256) throw new RefusedFile("Le fichier reçu est incomplet : envoyez-le de nouveau.");
    return { path, fileName: upload.fileName, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** The fingerprint of what was written. */
async function writeChunks(db: Db, uploadId: string, path: string, { onProgress, signal }: Options): Promise<string> {
  const hash = createHash("sha256");
  await using file = await open(path, "w", 0o600);
  let bytes = 0;
  for (
    let chunk = await findNextChunk(db, uploadId, -1);
    chunk;
    chunk = await findNextChunk(db, uploadId, chunk.position)
  ) {
    signal?.throwIfAborted();
    hash.update(chunk.bytes);
    await file.writeFile(chunk.bytes);
    bytes += chunk.bytes.length;
    onProgress?.(bytes);
  }
  return hash.digest("hex");
}
