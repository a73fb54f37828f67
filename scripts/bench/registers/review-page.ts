import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { connect, type Db } from "@/db/client";
import { findSessionActor, insertSession } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { findDuplicates } from "@/lib/review/duplicates/find-duplicates";
import { readRequest } from "@/lib/review/read-request";
import { viewRequest } from "@/lib/review/view-request";

/** Requests spread over the pharmacies of the copy of FINESS: about as many at a postal code as in life. */
const howMany = 100_000;
const measured = 50;

/**
 * Fills a database with requests, and prints the milliseconds that a reviewer's page takes in the database: all of it,
 * its checks made on the spot, and its likely duplicates.
 */
const { db, close } = connect(env().DATABASE_URL, { max: 4 });
const [applicant, reviewer] = [await aPerson(db), await aPerson(db)];
await db.execute(sql`insert into reviewer_regions (individual_id, region_code) values (${reviewer}, '76')`);
await db.execute(sql`
  insert into requests (applicant_id, region_code, status, version, contact_email, description, structure_id_type,
    structure_id, company_name, street, city, postal_code, department_code, phone, responsable_last_name,
    responsable_first_name, responsable_profession_code, responsable_rpps, paperless, is_listed, allows_another,
    cgu_version, cgu_accepted_at, first_submitted_at, submitted_at)
  select ${applicant}, '76', 'submitted', 1, 'contact-' || n || '@exemple.fr', name, 'FINESS_GEO', finess, name,
    n || ' rue du Pont', 'Albi', coalesce(postal_code, '81000'), '81', '+335' || to_char(n, 'FM00000000'), 'Martin',
    'Camille', '21', to_char(10100000000 + n, 'FM00000000000'), true, true, true, '2026-11', now(), now(),
    now() - n * interval '1 second'
  from (select *, row_number() over (order by finess) as n from registers.establishments limit ${howMany}) known`);
await db.execute(sql`analyze requests`);

const sessionId = await insertSession(db, {
  individualId: reviewer,
  method: "password_and_code",
  expiresAt: new Date(Date.now() + 3_600_000),
});
const found = await findSessionActor(db, sessionId);
if (!found) throw new Error("no session");
const context = { db, actor: found.actor, origin: "192.0.2.1" };
const rows = await db.execute<{ id: string }>(sql`
  select id from requests where number % ${howMany / measured}::int = 0 order by number limit ${measured}`);
const times: Record<"page" | "checks" | "duplicates", number[]> = { page: [], checks: [], duplicates: [] };
for (const { id } of rows) {
  const { request } = await readRequest(context, id);
  times.page.push(await timed(() => viewRequest(context, { requestId: id })));
  times.checks.push(await timed(() => checkRequest(db, request)));
  times.duplicates.push(await timed(() => findDuplicates(db, request, ["76"])));
}
console.log(JSON.stringify(times));
await close();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function aPerson(database: Db): Promise<string> {
  await database.execute(sql`
    insert into regions (code, name, is_open, service_centre_name, support_email)
    values ('76', 'Occitanie', true, 'Centre de services', 'banc@exemple.fr') on conflict do nothing`);
  const [person] = await database.execute<{ id: string }>(sql`
    insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
    values ('INT', ${`banc-${randomUUID()}@exemple.fr`}, 'no password', 'Banc', 'Mesure', '317', '76', '2026-11')
    returning id`);
  return person?.id ?? "";
}
