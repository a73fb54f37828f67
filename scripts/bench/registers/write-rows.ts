import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { connect } from "@/db/client";
import { readLines } from "@/lib/registers/import/read-lines";
import { RefusedLines } from "@/lib/registers/import/refused-lines";
import { registerTables } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

// Writes the rows of a file as an import sends them to PostgreSQL, a file per table, and the words that it made of them.
const [, , register = "finess", path = "", folder = ""] = process.argv;
const { rows, words } = registerTables[register as Register];
await mkdir(folder, { recursive: true });
const files = new Map<string, { stream: Writable; text: string }>();
for (const table of rows) files.set(table, { stream: createWriteStream(join(folder, table)), text: "" });
const { db, close } = connect(process.env.DATABASE_URL ?? "", { max: 1 });

const sink = (table: string) => (row: string) => {
  const file = files.get(table);
  if (file) file.text += `${row}\n`;
};
await readLines({
  register: register as Register,
  stream: createReadStream(path, { highWaterMark: 1 << 18 }),
  sinks: {
    establishments: sink("establishments"),
    professionals: sink("professionals"),
    professional_activities: sink("professional_activities"),
    directory_mailboxes: sink("directory_mailboxes"),
    words: () => undefined,
  },
  refused: new RefusedLines(db, ""),
  isForced: false,
  tally: { bytesRead: 0, linesRead: 0, linesLeftOut: 0 },
  onBatch: flush,
  signal: undefined,
});
await flush();
for (const { stream } of files.values()) await finished(stream.end());
if (words) {
  const found = await db.execute<{ word: string; uses: number }>(`select word, uses from registers.${words}`);
  await writeFile(join(folder, words), found.map(({ word, uses }) => `${word}\t${uses}\n`).join(""));
}
await close();

async function flush(): Promise<void> {
  for (const file of files.values()) {
    const { stream, text } = file;
    file.text = "";
    if (text && !stream.write(text)) await new Promise((resolve) => stream.once("drain", resolve));
  }
}
