import "server-only";
import type { ImportConnection } from "@/db/queries/register-connection";
import { type RegisterTable, registerTables, rowColumns } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

export type Comparison = { kept: number; changed: number; new: number; gone: number };

/** Made from the others by our own rules: a change of them is no change of the register. */
const ours = new Set(["search_text", "sort_text"]);

/**
 * How the staged tables differ from the live ones in what is present: by establishment, person (with their activities) or
 * address. Rows are
 * compared by their hashes, summed for each key: one pass over both.
 */
export async function compareWithLive({ main }: ImportConnection, register: Register): Promise<Comparison> {
  const { rows, key } = registerTables[register];
  const prints = rows.flatMap((table) => [print(table, key, true), print(table, key, false)]);
  const [counts] = await main.unsafe(`
    select count(*) filter (where next = live)::int as kept, count(*) filter (where next <> live)::int as changed,
      count(*) filter (where live is null)::int as new, count(*) filter (where next is null)::int as gone
    from (
      select key, sum(print) filter (where is_next) as next, sum(print) filter (where not is_next) as live
      from (${prints.join(" union all ")}) prints group by key
    ) keys`);
  return { kept: counts?.kept, changed: counts?.changed, new: counts?.new, gone: counts?.gone };
}

function print(table: RegisterTable, key: string, isNext: boolean): string {
  const columns = rowColumns[table].filter((column) => !ours.has(column));
  const present = hasGone(table) ? "where gone_on is null" : "";
  return `select ${key} as key, hash_record_extended(row(${columns.join(", ")}), 0) as print, ${isNext} as is_next
    from ${isNext ? "registers_next" : "registers"}.${table} ${present}`;
}

/**
 * Keeps what has vanished from the register, with the date of the copy that no longer has it: checks tell a closed
 * pharmacy from a number that never was.
 */
export async function keepGone({ main }: ImportConnection, register: Register, dataDate: string): Promise<void> {
  const { rows, key } = registerTables[register];
  const [table] = rows;
  if (!table || !hasGone(table)) return;
  const columns = rowColumns[table].join(", ");
  await main.unsafe(
    `insert into registers_next.${table} (${columns}, gone_on)
    select ${columns}, coalesce(gone_on, $1::date) from registers.${table} live
    where not exists (select from registers_next.${table} next where next.${key} = live.${key})`,
    [dataDate],
  );
}

const hasGone = (table: RegisterTable) => table === "establishments" || table === "professionals";
