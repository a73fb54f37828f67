import { Transform } from "node:stream";
import { crc32 } from "node:zlib";
import { RefusedFile } from "@/lib/registers/import/refused-file";

/** Ten times the largest register. */
const longestText = 10 * 1024 ** 3;
/** Registers shrink ten or fifteen times; a bomb, a thousand. */
const greatestRatio = 100;
/** Below this, a ratio says nothing and no harm is done. */
const harmless = 16 * 1024 ** 2;

type Packed = { compressedSize: number; crc32: number };

/**
 * Lets the text of a member of a zip through, counting it as it comes: what the archive declares may be a lie. Stops a
 * bomb long before it fills anything, and at the end notices a text that is not the one that was packed.
 */
export function boundedText({ compressedSize, crc32: expected }: Packed): Transform {
  let length = 0;
  let sum = 0;
  const limit = Math.min(longestText, Math.max(harmless, compressedSize * greatestRatio));
  return new Transform({
    highWaterMark: 1 << 16,
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > limit)
        return done(new RefusedFile("L’archive grossit démesurément une fois ouverte\u00a0: elle est refusée."));
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === expected ? null : new RefusedFile("L’archive est abîmée\u00a0: téléchargez-la à nouveau."));
    },
  });
}
