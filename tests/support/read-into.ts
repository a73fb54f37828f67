import { Readable } from "node:stream";
import { readLines } from "@/lib/registers/import/read-lines";
import type { RefusedLines } from "@/lib/registers/import/refused-lines";
import type { RegisterTable } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

/** Reads a file of a register without a database: its rows as `COPY` would get them, and what was refused. */
export async function readInto(register: Register, source: Readable | string | Buffer, { isForced = false } = {}) {
  const rows: Record<RegisterTable, string[]> = {
    establishments: [],
    professionals: [],
    professional_activities: [],
    directory_mailboxes: [],
  };
  const refused: { line: number; reason: string }[] = [];
  const tally = { bytesRead: 0, linesRead: 0, linesLeftOut: 0 };
  const sinks = {
    establishments: (row: string) => void rows.establishments.push(row),
    professionals: (row: string) => void rows.professionals.push(row),
    professional_activities: (row: string) => void rows.professional_activities.push(row),
    directory_mailboxes: (row: string) => void rows.directory_mailboxes.push(row),
    words: () => undefined,
  };
  const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
  const lines = {
    get count() {
      return refused.length;
    },
    get first() {
      return refused[0];
    },
    add: (line: number, reason: string) => void refused.push({ line, reason }),
    flush: async () => undefined,
  };
  const reader = await readLines({
    register,
    stream,
    sinks,
    refused: lines as unknown as RefusedLines,
    isForced,
    tally,
    onBatch: async () => undefined,
    signal: undefined,
  });
  return { rows, refused, tally, reader };
}
