import "server-only";
import type { Db } from "@/db/client";
import {
  type EstablishmentCandidate,
  type FoundEstablishment,
  listEstablishmentsBeginning,
  listEstablishmentsHolding,
  listEstablishmentsNumbered,
} from "@/db/queries/establishment-search";
import { correctedQueries } from "@/lib/registers/search/corrected-queries";
import { crowd } from "@/lib/registers/search/crowd";
import { establishmentNumbers } from "@/lib/registers/search/numbers";
import { pharmacyCategory, rankEstablishments } from "@/lib/registers/search/rank-establishments";
import { type Query, readQuery } from "@/lib/registers/search/read-query";
import { typedMeanings, wholeMeanings, wordQuery } from "@/lib/registers/search/word-query";
import { departments } from "@/lib/territories/departments";

/** `departmentCode` and `regionCode` bring what is there before the rest; nothing is hidden. */
export type EstablishmentSearch = {
  limit: number;
  departmentCode?: string | null | undefined;
  regionCode?: string | null | undefined;
};

/**
 * The present establishments that a text means, the best first: by name, town, postal code, FINESS or SIRET number.
 * Words may be in any order, the last one unfinished, and each may hold a typo when nothing is found without.
 */
export async function searchEstablishments(
  db: Db,
  typed: string,
  search: EstablishmentSearch,
): Promise<FoundEstablishment[]> {
  const query = readQuery(typed);
  const { limit } = search;
  const near = departmentsNear(search);
  const numbered = await listNumbered(db, query, limit);
  if (numbered.length > 0) return numbered.map(shown);
  const found = await listHolding(db, query, near, limit);
  return rankEstablishments(found, query, { near, limit }).map(shown);
}

async function listNumbered(db: Db, { number }: Query, limit: number): Promise<EstablishmentCandidate[]> {
  if (!number) return [];
  const { exact, oneDigitAway } = establishmentNumbers(number);
  const found = await listEstablishmentsNumbered(db, exact, limit);
  return found.length > 0 ? found : listEstablishmentsNumbered(db, oneDigitAway, limit);
}

async function listHolding(db: Db, query: Query, near: string[][], limit: number): Promise<EstablishmentCandidate[]> {
  if (query.words.length === 0) return [];
  const beginning = await listEstablishmentsBeginning(db, query.phrase, limit);
  const whole = await listAmongCrowd(db, wordQuery(wholeMeanings(query.words)), near, limit);
  if (whole.length >= limit) return [...beginning, ...whole];
  const started = await listAmongCrowd(db, wordQuery(typedMeanings(query.words)), near, limit);
  if (started.length > 0 || beginning.length > 0) return [...beginning, ...whole, ...started];
  for await (const tsquery of correctedQueries(db, "establishment_words", query.words)) {
    const found = await listAmongCrowd(db, tsquery, near, limit);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Reads no more than it takes to fill the list: what is near, which comes first anyway, then the rest. When too many hold
 * the words to be looked at, pharmacies are among those looked at.
 */
async function listAmongCrowd(
  db: Db,
  tsquery: string | undefined,
  near: string[][],
  limit: number,
): Promise<EstablishmentCandidate[]> {
  if (!tsquery) return [];
  const within = (terms: string[]) => `(${tsquery}) & (${terms.map((term) => `'${term}'`).join(" | ")})`;
  const places = near.map((codes) => within(codes.map((code) => `d=${code}`)));
  const nearby = places.length > 0 ? await listEstablishmentsHolding(db, places, crowd) : [];
  if (new Set(nearby.map(({ finess }) => finess)).size >= limit) return nearby;
  const found = [...nearby, ...(await listEstablishmentsHolding(db, [tsquery], crowd))];
  if (found.length < crowd) return found;
  return [...found, ...(await listEstablishmentsHolding(db, [within([`c=${pharmacyCategory}`])], crowd))];
}

/** Codes that no department has are left aside: they come from outside. */
function departmentsNear({ departmentCode, regionCode }: EstablishmentSearch): string[][] {
  const inRegion = departments.filter((department) => department.regionCode === regionCode);
  const same = departments.filter(({ code }) => code === departmentCode);
  return [same, inRegion].filter(({ length }) => length > 0).map((group) => group.map(({ code }) => code));
}

function shown({ searchText: _, sortText: __, ...row }: EstablishmentCandidate): FoundEstablishment {
  return row;
}
