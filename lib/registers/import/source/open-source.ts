import { open } from "node:fs/promises";
import { basename } from "node:path";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import type { Source } from "@/lib/registers/import/source/source";
import { openZipMember } from "@/lib/registers/import/source/zip-member";
import type { Register } from "@/lib/registers/registers";

const chunkLength = 1 << 16;

/**
 * Opens the text of a register in a file, or in a zip whatever it is called.
 *
 * @throws RefusedFile when it is empty, or an archive without it
 */
export async function openSource(path: string, register: Register, fileName = basename(path)): Promise<Source> {
  const file = await open(path);
  try {
    const { size, mtime } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead === 0) throw new RefusedFile("Le fichier est vide.");
    const start = buffer.subarray(0, bytesRead).toString("latin1");
    if (start.startsWith("PK")) {
      await file.close();
      const member = await openZipMember(path, register);
      return { ...member, names: [...member.names, fileName] };
    }
    if (start.startsWith("\x1f\x8b") || start.startsWith("7z") || start.startsWith("Rar!")) {
      throw new RefusedFile(
        "Cette archive n’est pas un zip\u00a0: décompressez-la, puis donnez le fichier qu’elle contient.",
      );
    }
    const stream = file.createReadStream({ start: 0, highWaterMark: chunkLength });
    return { stream, bytesTotal: size, names: [fileName], modifiedAt: mtime };
  } catch (error) {
    await file.close();
    throw error;
  }
}
