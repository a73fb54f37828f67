import type { ImportConnection } from "@/db/queries/register-connection";
import { CopyIn } from "@/db/queries/register-copy-in";
import type { LineReader, Sinks } from "@/lib/registers/import/formats/format";
import { type RegisterTable, registerTables } from "@/lib/registers/import/register-tables";
import { WordCount } from "@/lib/registers/import/word-count";
import type { Register } from "@/lib/registers/registers";

/** Lets `read` write rows into the staged tables of a register: all of them are there at the end, or nothing is. */
export async function loadRows(
  connection: ImportConnection,
  register: Register,
  read: (sinks: Sinks, flush: () => Promise<void>) => Promise<LineReader>,
): Promise<LineReader> {
  const { rows, words } = registerTables[register];
  const copies = new Map<RegisterTable, CopyIn>();
  const count = new WordCount();
  try {
    for (const table of rows) copies.set(table, await CopyIn.open(connection, table));
    const reader = await read(sinksOf(copies, count), async () => {
      for (const copy of copies.values()) await copy.flush();
    });
    for (const [table, copy] of copies) {
      await copy.finish();
      copies.delete(table);
    }
    if (words) await loadWords(await CopyIn.open(connection, words), count);
    return reader;
  } catch (error) {
    for (const copy of copies.values()) await copy.abandon();
    throw error;
  }
}

async function loadWords(copy: CopyIn, count: WordCount): Promise<void> {
  try {
    for (const row of count.rows()) {
      copy.write(row);
      await copy.flush();
    }
    await copy.finish();
  } catch (error) {
    await copy.abandon();
    throw error;
  }
}

function sinksOf(copies: ReadonlyMap<RegisterTable, CopyIn>, count: WordCount): Sinks {
  const sink = (table: RegisterTable) => copies.get(table)?.write ?? noTable;
  return {
    establishments: sink("establishments"),
    professionals: sink("professionals"),
    professional_activities: sink("professional_activities"),
    directory_mailboxes: sink("directory_mailboxes"),
    words: count.add,
  };
}

function noTable(): never {
  throw new Error("this register has no such table");
}
