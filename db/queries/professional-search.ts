import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { beginningWith, holdingEach, numberBeginningWith } from "@/db/queries/register-candidates";

/** With the words that it is ranked by; see `db/schema/registers.ts`. */
export type ProfessionalCandidate = {
  rpps: string;
  lastName: string;
  firstName: string;
  /** Codes of TRE_G15. */
  professionCodes: string[];
  searchText: string;
  sortText: string;
};

export type PlaceOfPractice = { rpps: string; postalCode: string | null; city: string };

const candidate = sql.raw(`select rpps, last_name as "lastName", first_name as "firstName",
  profession_codes as "professionCodes", search_text as "searchText", sort_text as "sortText"
  from registers.professionals where gone_on is null`);

/** As the index `professionals_by_words` has it. */
const words = sql.raw("array_to_tsvector(array_remove(string_to_array(search_text, ' '), ''))");

/** Present professionals that hold one of some tsqueries, in no order, at most `crowd` for each; one may come twice. */
export async function listProfessionalsHolding(
  db: Db,
  tsqueries: string[],
  crowd: number,
): Promise<ProfessionalCandidate[]> {
  const select = (tsquery: SQL) => sql`${candidate} and ${words} @@ ${tsquery}`;
  return Array.from(await db.execute<ProfessionalCandidate>(holdingEach(select, tsqueries, crowd)));
}

/** For each phrase, the first present professionals, in the order of names, whose name begins with it. */
export async function listProfessionalsBeginning(
  db: Db,
  phrases: string[],
  limit: number,
): Promise<ProfessionalCandidate[]> {
  const each = phrases.map(
    (phrase) => sql`(${candidate} and ${beginningWith(phrase)} order by sort_text collate "C" limit ${limit})`,
  );
  return Array.from(await db.execute<ProfessionalCandidate>(sql.join(each, sql` union all `)));
}

/** Present professionals who practise at an establishment and hold a tsquery. */
export async function listProfessionalsPractisingAt(
  db: Db,
  finess: string,
  tsquery: string,
  limit: number,
): Promise<ProfessionalCandidate[]> {
  const rows = await db.execute<ProfessionalCandidate>(sql`${candidate}
    and rpps in (select rpps from registers.professional_activities where finess = ${finess})
    and ${words} @@ ${tsquery}::tsquery limit ${limit}`);
  return Array.from(rows);
}

/** Present professionals whose RPPS begins with some digits, or is them. */
export async function listProfessionalsNumbered(
  db: Db,
  numbers: string[],
  limit: number,
): Promise<ProfessionalCandidate[]> {
  const anyOf = numbers.map((number) => numberBeginningWith(sql`rpps`, number, 11));
  const rows = await db.execute<ProfessionalCandidate>(
    sql`${candidate} and (${sql.join(anyOf, sql` or `)}) order by rpps limit ${limit}`,
  );
  return Array.from(rows);
}

/** Where some professionals practise, every place once, in the order of postal codes. */
export async function listPlacesOfPractice(db: Db, rpps: string[]): Promise<PlaceOfPractice[]> {
  const rows = await db.execute<PlaceOfPractice>(sql`
    select distinct rpps, postal_code as "postalCode", city from registers.professional_activities
    where rpps = any(${sql.param(rpps)}::bpchar[]) and city is not null order by rpps, postal_code, city`);
  return Array.from(rows);
}
