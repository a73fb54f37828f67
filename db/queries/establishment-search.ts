import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { beginningWith, holdingEach, numberBeginningWith } from "@/db/queries/register-candidates";

/** What is shown of an establishment to choose it among others. Capitals and abbreviations are the register's own. */
export type FoundEstablishment = {
  finess: string;
  name: string;
  /** Postal code and locality, perhaps with CEDEX: «97405 ST DENIS CEDEX». */
  deliveryLine: string | null;
  postalCode: string | null;
  departmentCode: string | null;
  categoryCode: string | null;
  categoryLabel: string | null;
};

/** With the words that it is ranked by; see `db/schema/registers.ts`. */
export type EstablishmentCandidate = FoundEstablishment & { searchText: string; sortText: string };

const candidate = sql.raw(`select finess, name, delivery_line as "deliveryLine", postal_code as "postalCode",
  department_code as "departmentCode", category_code as "categoryCode", category_label as "categoryLabel",
  search_text as "searchText", sort_text as "sortText"
  from registers.establishments where gone_on is null`);

/** As the index `establishments_by_words` has it: the words, and as two more «words» the department and the category. */
const words = sql.raw(`array_to_tsvector(array_remove(string_to_array(
  'd=' || coalesce(department_code, '') || ' c=' || coalesce(category_code, '') || ' ' || search_text, ' '), ''))`);

/**
 * Present establishments that hold one of some tsqueries, in no order, at most `crowd` for each; one may come twice.
 * The terms `'d=81'` and `'c=620'` are for a department and a category.
 */
export async function listEstablishmentsHolding(
  db: Db,
  tsqueries: string[],
  crowd: number,
): Promise<EstablishmentCandidate[]> {
  const select = (tsquery: typeof candidate) => sql`${candidate} and ${words} @@ ${tsquery}`;
  return Array.from(await db.execute<EstablishmentCandidate>(holdingEach(select, tsqueries, crowd)));
}

/** The first present establishments, in the order of names, whose name begins with some words. */
export async function listEstablishmentsBeginning(
  db: Db,
  phrase: string,
  limit: number,
): Promise<EstablishmentCandidate[]> {
  const rows = await db.execute<EstablishmentCandidate>(
    sql`${candidate} and ${beginningWith(phrase)} order by sort_text collate "C" limit ${limit}`,
  );
  return Array.from(rows);
}

/**
 * Present establishments whose FINESS, SIRET or legal entity's FINESS begins with some digits, or is them. The one whose
 * own FINESS it is comes first.
 */
export async function listEstablishmentsNumbered(
  db: Db,
  numbers: string[],
  limit: number,
): Promise<EstablishmentCandidate[]> {
  const anyOf = numbers.flatMap((number) => [
    ...(number.length <= 9 ? [numberBeginningWith(sql`finess`, number, 9)] : []),
    ...(number.length === 9 ? [sql`legal_finess = ${number}`] : []),
    ...(number.length >= 9 && /^\d{1,14}$/.test(number) ? [numberBeginningWith(sql`siret`, number, 14)] : []),
  ]);
  if (anyOf.length === 0) return [];
  const rows = await db.execute<EstablishmentCandidate>(
    sql`${candidate} and (${sql.join(anyOf, sql` or `)}) order by finess limit ${limit}`,
  );
  return Array.from(rows);
}
