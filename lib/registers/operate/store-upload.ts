import "server-only";
import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import { insertUploadChunk } from "@/db/queries/register-uploads";
import { UploadRefused } from "@/lib/registers/operate/upload-refused";

const chunkLength = 256 * 1024;

/** Writes a file into the database as it arrives, in parts of one megabyte; its length and fingerprint. */
export async function storeUpload(db: Db, uploadId: string, parts: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  let [bytes, position] = [0, 0];
  for await (const chunk of inChunks(parts)) {
    hash.update(chunk);
    bytes += chunk.length;
    await insertUploadChunk(db, uploadId, position, chunk);
    position += 1;
  }
  if (bytes === 0) throw new UploadRefused("vide");
  return { bytesTotal: bytes, sourceSha256: hash.digest("hex") };
}

/** Parts of any length, put together into chunks of one megabyte and a shorter last one. */
async function* inChunks(parts: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let chunk = Buffer.allocUnsafe(chunkLength);
  let filled = 0;
  for await (const part of parts) {
    for (let read = 0; read < part.length; ) {
      const copied = part.copy(chunk, filled, read);
      [read, filled] = [read + copied, filled + copied];
      if (filled < chunkLength) continue;
      yield chunk;
      [chunk, filled] = [Buffer.allocUnsafe(chunkLength), 0];
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
