import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { connect } from "@/db/client";
import { insertSession } from "@/db/queries/sessions";
import { hashPassword } from "@/lib/accounts/password-hash";
import { env } from "@/lib/env";

/** Adds accounts to the demo database, `connu-1@exemple.fr` and so on, and prints who may invite people, and where. */
const [, , people = "0"] = process.argv;
const { db, close } = connect(env().DATABASE_URL, { max: 1 });

await db.execute(sql`
  insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
  select 'INT', 'connu-' || n || '@exemple.fr', ${await hashPassword("balorg-banc-de-mesure")}, 'Banc', 'Mesure', '317',
    '76', '2026-11'
  from generate_series(1, ${Number(people)}::int) n`);
await db.execute(sql`analyze`);

const [manager] = await db.execute<{ individualId: string; mailboxId: string }>(sql`
  select individual_id as "individualId", mailbox_id as "mailboxId" from memberships where role = 'responsable'`);
if (!manager) throw new Error("no box in the demo");
const expiresAt = new Date(Date.now() + 6 * 3_600_000);
const sid = await insertSession(db, { individualId: manager.individualId, method: "passkey", expiresAt });
const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET });
console.log(JSON.stringify({ mailboxId: manager.mailboxId, cookie: `next-auth.session-token=${token}` }));
await close();
