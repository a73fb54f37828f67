import type { ImportConnection } from "@/db/queries/register-connection";
import { CopyIn } from "@/db/queries/register-copy-in";
import type { LineReader, RowSink } from "@/lib/registers/import/formats/format";
import { type RegisterTable, registerTables } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

type Sinks = Record<RegisterTable, RowSink>;

/** Lets `read` write rows into the staged tables of a register: all of them are there at the end, or nothing is. */
export async function loadRows(
  connection: ImportConnection,
  register: Register,
  read: (sinks: Sinks, flush: () => Promise<void>) => Promise<LineReader>,
): Promise<LineReader> {
  const copies = new Map<RegisterTable, CopyIn>();
  try {
    for (const table of registerTables[register].rows) copies.set(table, await CopyIn.open(connection, table));
    const reader = await read(sinksOf(copies), async () => {
      for (const copy of copies.values()) await copy.flush();
    });
    for (const copy of copies.values()) await copy.finish();
    return reader;
  } catch (error) {
    for (const copy of copies.values()) await copy.abandon();
    throw error;
  }
}

function sinksOf(copies: ReadonlyMap<RegisterTable, CopyIn>): Sinks {
  const sink = (table: RegisterTable) => copies.get(table)?.write ?? noTable;
  return {
    establishments: sink("establishments"),
    professionals: sink("professionals"),
    professional_activities: sink("professional_activities"),
    directory_mailboxes: sink("directory_mailboxes"),
  };
}

function noTable(): never {
  throw new Error("this register has no such table");
}
