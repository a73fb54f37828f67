import type { EstablishmentCandidate } from "@/db/queries/establishment-search";
import { isOneTypoApart } from "@/lib/registers/one-typo-apart";
import { distanceOfWords, inOrder } from "@/lib/registers/search/rank";
import { littleWords, type Query } from "@/lib/registers/search/read-query";

/** The category «pharmacie d'officine» (TRE_R66). */
export const pharmacyCategory = "620";

/**
 * The best candidates: whole words first, then those of which every word is typed, then the nearest (`near` holds groups
 * of departments, the nearest first), then names that begin as typed, then pharmacies, then in the order of names. Pharmacies, which most people look for, and the
 * others have a third of the places each, at least, when so many of them hold the words as well as the best one does.
 */
export function rankEstablishments(
  candidates: EstablishmentCandidate[],
  query: Query,
  { near, limit }: { near: string[][]; limit: number },
): EstablishmentCandidate[] {
  const ranked = inOrder(
    candidates,
    ({ finess }) => finess,
    (row) => [
      distanceOfWords(row, query),
      Number(!isAllTyped(row, query)),
      distance(row, near),
      Number(!row.sortText.startsWith(query.phrase)),
      Number(row.categoryCode !== pharmacyCategory),
    ],
  );
  const [best] = ranked;
  if (!best) return [];
  const asGood = ranked.filter((row) => distanceOfWords(row, query) === distanceOfWords(best, query));
  return withBothKinds(ranked, asGood, limit);
}

/** Where a word was found by a typo, the others may have one too. */
function isAllTyped(row: EstablishmentCandidate, query: Query): boolean {
  const hasTypo = distanceOfWords(row, query) > 0;
  const isTyped = (word: string) =>
    query.words.includes(word) || (hasTypo && query.words.some((typed) => isOneTypoApart(typed, word)));
  return row.sortText.split(" ").every((word) => littleWords.has(word) || isTyped(word));
}

function distance({ departmentCode }: EstablishmentCandidate, near: string[][]): number {
  const at = near.findIndex((codes) => departmentCode !== null && codes.includes(departmentCode));
  return at < 0 ? near.length : at;
}

function withBothKinds(ranked: EstablishmentCandidate[], asGood: EstablishmentCandidate[], limit: number) {
  const third = Math.ceil(limit / 3);
  const isPharmacy = (row: EstablishmentCandidate) => row.categoryCode === pharmacyCategory;
  const kept = new Set([
    ...asGood.filter(isPharmacy).slice(0, third),
    ...asGood.filter((row) => !isPharmacy(row)).slice(0, third),
  ]);
  for (const row of ranked) if (kept.size < limit) kept.add(row);
  return ranked.filter((row) => kept.has(row)).slice(0, limit);
}
