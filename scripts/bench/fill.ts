import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { connect, type Db } from "@/db/client";
import { hashPassword } from "@/lib/accounts/password-hash";
import { env } from "@/lib/env";

/** Fills the demo database with requests and with accounts to sign in with, and prints what the bench needs to know. */
const [, , howMany = "100", people = "0"] = process.argv;
const password = "balorg-banc-de-mesure";
const { db, close } = connect(env().DATABASE_URL, { max: 1 });

await db.execute(sql`
  insert into requests (applicant_id, region_code, status, version, contact_email, description, structure_id_type,
    structure_id, company_name, street, city, postal_code, department_code, phone, responsable_last_name,
    responsable_first_name, responsable_profession_code, responsable_rpps, paperless, is_listed, cgu_version,
    cgu_accepted_at, first_submitted_at, submitted_at)
  select i.id, '76', 'submitted', 1, 'contact-' || n || '@exemple.fr', 'Pharmacie ' || n || ' 81000 Albi', 'FINESS_GEO',
    to_char(100000000 + n, 'FM000000000'), 'Pharmacie ' || n, n || ' rue du Pont', 'Albi', '81000', '81', '+33563000000',
    'Martin', 'Camille', '21', '10100001238', true, true, '2026-11', now(), now(), now() - n * interval '1 second'
  from generate_series(1, ${Number(howMany)}::int) n,
    (select id from individuals where email = 'julien.bonnet@exemple.fr') i`);
await db.execute(sql`
  insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
  select 'INT', 'banc-' || n || '@exemple.fr', ${await hashPassword(password)}, 'Banc', 'Mesure', '317', '76', '2026-11'
  from generate_series(1, ${Number(people)}::int) n`);
await db.execute(sql`analyze`);

const [draft] = await db.execute<{ id: string }>(sql`
  update requests set description = 'Pharmacie de la Cathédrale 81000 Albi', structure_id_type = 'FINESS_GEO',
    structure_id = '310004502', company_name = 'Pharmacie de la Cathédrale', street = '2 rue Mariès', city = 'Albi',
    postal_code = '81000', department_code = '81', phone = '+33563000002'
  where status = 'draft' returning id`);

console.log(
  JSON.stringify({
    draftId: draft?.id,
    password,
    applicant: await signedIn(db, "nadege.vives@exemple.fr"),
    reviewer: await signedIn(db, "claire.roux@exemple.fr"),
  }),
);
await close();

async function signedIn(database: Db, email: string) {
  const [session] = await database.execute<{ id: string }>(sql`
    insert into sessions (individual_id, method, expires_at)
    select id, 'passkey', now() + interval '6 hours' from individuals where email = ${email} returning id`);
  const token = await encode({ token: { sid: session?.id }, secret: env().NEXTAUTH_SECRET });
  return { sessionId: session?.id, cookie: `next-auth.session-token=${token}` };
}
