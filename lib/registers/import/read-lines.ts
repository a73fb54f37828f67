import type { Readable } from "node:stream";
import type { LineReader, Sinks } from "@/lib/registers/import/formats/format";
import { formats } from "@/lib/registers/import/formats/formats";
import { startReading } from "@/lib/registers/import/formats/start-reading";
import { assertFewRefused } from "@/lib/registers/import/import-limits";
import { lineBatches } from "@/lib/registers/import/lines/line-batches";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import type { RefusedLines } from "@/lib/registers/import/refused-lines";
import type { Register } from "@/lib/registers/registers";

type Tally = { bytesRead: number; linesRead: number; linesLeftOut: number };

type Reading = {
  register: Register;
  stream: Readable;
  sinks: Sinks;
  refused: RefusedLines;
  isForced: boolean;
  /** Kept up to date while lines are read. */
  tally: Tally;
  /** After each batch: sends rows on, so that none pile up. */
  onBatch: () => Promise<void>;
  signal: AbortSignal | undefined;
};

/**
 * Reads a register line by line into the sinks.
 *
 * @throws RefusedFile when the file is not one that can be taken in
 */
export async function readLines(reading: Reading): Promise<LineReader> {
  const { register, stream, refused, tally, signal } = reading;
  let reader: LineReader | undefined;
  for await (const { lines, bytesRead, isUnended } of lineBatches(stream, formats[register].encodings)) {
    signal?.throwIfAborted();
    const last = isUnended ? lines.length - 1 : -1;
    let index = 0;
    for (const line of lines) {
      tally.linesRead += 1;
      if (reader) readLine(reading, reader, line, index === last);
      else reader = startReading(register, line, reading.sinks);
      index += 1;
    }
    tally.bytesRead = bytesRead;
    if (!reading.isForced) assertFewRefused(tally.linesRead, refused.count, refused.first);
    await refused.flush();
    await reading.onBatch();
  }
  if (!reader) throw new RefusedFile("Le fichier est vide.");
  reader.end();
  return reader;
}

function readLine({ tally, refused, isForced }: Reading, reader: LineReader, line: string, isUnended: boolean): void {
  if (line === "") {
    tally.linesLeftOut += 1;
    return;
  }
  if (isUnended && !reader.isWhole(line)) {
    const reason = "La dernière ligne est coupée.";
    if (!isForced)
      throw new RefusedFile(`Le fichier est tronqué\u00a0: sa dernière ligne (${tally.linesRead}) est coupée.`, true);
    refused.add(tally.linesRead, reason);
    return;
  }
  const verdict = reader.read(line, tally.linesRead);
  if (verdict === "kept") return;
  if (verdict === "left out") tally.linesLeftOut += 1;
  else refused.add(tally.linesRead, verdict.refused);
}
