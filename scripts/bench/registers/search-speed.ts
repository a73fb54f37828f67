import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { connect, type Db } from "@/db/client";
import { env } from "@/lib/env";
import { searchEstablishments } from "@/lib/registers/search/search-establishments";
import { searchProfessionals } from "@/lib/registers/search/search-professionals";
import { drawSearches, type Typed } from "./search-queries";

/** Each search is made in as many rounds, and its median counts: a slow moment of the machine is not of the search. */
const rounds = 3;

/**
 * Searches the registers of a database as the site does, and prints the milliseconds that each search took, how many of
 * the misspelt names led to the right establishment, and somebody who may search through the site.
 */
const { db, close } = connect(env().DATABASE_URL, { max: 2 });
await db.execute(sql`analyze`);
const searches = await drawSearches(db);
const times: Record<string, number[][]> = {};
for (let round = 0; round < rounds; round++) {
  for (const [kind, all] of Object.entries(searches)) {
    times[kind] ??= all.map(() => []);
    for (const [at, typed] of all.entries()) {
      const before = performance.now();
      await search(typed);
      times[kind][at]?.push(performance.now() - before);
    }
  }
}
let right = 0;
for (const typed of searches["one typo"]) {
  if (typed.meant && (await search(typed)).slice(0, 5).includes(typed.meant)) right += 1;
}
const share = right / searches["one typo"].length;
console.log(JSON.stringify({ searches, times, share, ...(await somebody(db)) }));
await close();

async function search({ in: register, text }: Typed): Promise<string[]> {
  if (register === "professionnels")
    return (await searchProfessionals(db, text, { limit: 10 })).map(({ rpps }) => rpps);
  return (await searchEstablishments(db, text, { limit: 10, regionCode: "76" })).map(({ finess }) => finess);
}

/** A person with a draft that has got as far as the responsable, for whom nothing was counted yet. */
async function somebody(database: Db) {
  await database.execute(sql`
    insert into regions (code, name, is_open, service_centre_name, support_email)
    values ('76', 'Occitanie', true, 'Centre de services', 'banc@exemple.fr') on conflict do nothing`);
  const [person] = await database.execute<{ id: string }>(sql`
    insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
    values ('INT', ${`banc-${randomUUID()}@exemple.fr`}, 'no password', 'Banc', 'Mesure', '317', '76', '2026-11')
    returning id`);
  const [draft] = await database.execute<{ id: string }>(sql`
    insert into requests (applicant_id, region_code, contact_email, description, structure_id_type, structure_id,
      company_name, street, city, postal_code, department_code, phone)
    values (${person?.id}, '76', 'contact@exemple.fr', 'Pharmacie du banc 81000 Albi', 'FINESS_GEO', '310004502',
      'Pharmacie du banc', '2 rue Mariès', 'Albi', '81000', '81', '+33563000002') returning id`);
  const [session] = await database.execute<{ id: string }>(sql`
    insert into sessions (individual_id, method, expires_at)
    values (${person?.id}, 'password_and_code', now() + interval '6 hours') returning id`);
  const token = await encode({ token: { sid: session?.id }, secret: env().NEXTAUTH_SECRET });
  return { cookie: `next-auth.session-token=${token}`, draftId: draft?.id };
}
