import type { Readable } from "node:stream";
import { frenchNumber } from "@/lib/registers/import/french-number";
import { type Encoding, TextDecoding } from "@/lib/registers/import/lines/text-encoding";
import { RefusedFile } from "@/lib/registers/import/refused-file";

export type LineBatch = {
  lines: string[];
  /** Bytes of the file up to the end of this batch. */
  bytesRead: number;
  /** The file ends here, in the middle of what should be a line: nothing says that the line is whole. */
  isUnended: boolean;
};

const newline = 10;
/** The longest lines of the registers have a thousand letters. */
const longestLine = 1 << 16;

/**
 * The lines of a file, some hundreds at a time, without their ends (`\n` or `\r\n`). Never holds more than a chunk and a
 * line, whatever the file is.
 *
 * @throws RefusedFile when it is not in one of the encodings, or has no lines
 */
export async function* lineBatches(stream: Readable, encodings: readonly Encoding[]): AsyncGenerator<LineBatch> {
  const decoding = new TextDecoding(encodings);
  let rest: Buffer = Buffer.alloc(0);
  let bytesRead = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytesRead += chunk.length;
    const end = chunk.lastIndexOf(newline);
    if (end === -1) {
      rest = Buffer.concat([rest, chunk]);
      assertNotEndless(rest);
      continue;
    }
    const whole = rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = Buffer.from(chunk.subarray(end + 1));
    assertNotEndless(rest);
    yield { lines: cutLines(decoding.decode(whole)), bytesRead, isUnended: false };
  }
  if (rest.length > 0) yield { lines: cutLines(decoding.decode(rest)), bytesRead, isUnended: true };
}

function cutLines(text: string): string[] {
  return text.includes("\r") ? text.replace(/\r$/, "").split(/\r?\n/) : text.split("\n");
}

function assertNotEndless(rest: Buffer): void {
  if (rest.length <= longestLine) return;
  throw new RefusedFile(
    `Une ligne a plus de ${frenchNumber(longestLine)} caractères\u00a0: ce n’est pas le fichier d’un registre.`,
  );
}
