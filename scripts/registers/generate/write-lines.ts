import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const chunkLength = 1 << 18;

/** Writes a file line by line, never holding more than a piece of it. Gives back how many lines there were. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<number> {
  mkdirSync(dirname(path), { recursive: true });
  let count = 0;
  function* chunks() {
    let chunk = "";
    for (const line of lines) {
      chunk += `${line}\n`;
      count += 1;
      if (chunk.length < chunkLength) continue;
      yield Buffer.from(chunk);
      chunk = "";
    }
    yield Buffer.from(chunk);
  }
  await pipeline(Readable.from(chunks(), { objectMode: true }), createWriteStream(path));
  return count;
}
