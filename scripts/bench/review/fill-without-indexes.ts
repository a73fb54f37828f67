import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** Does something to a table while only its constraints have indexes: the others are faster made at once afterwards. */
export async function withoutIndexes(db: Db, table: string, work: () => Promise<void>): Promise<void> {
  const indexes = await db.execute<{ name: string; definition: string }>(sql`
    select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = ${table}::regclass and not exists (select from pg_constraint where conindid = c.oid)`);
  for (const { name } of indexes) await db.execute(sql`drop index ${sql.identifier(name)}`);
  await work();
  for (const { definition } of indexes) await db.execute(sql.raw(definition));
}
