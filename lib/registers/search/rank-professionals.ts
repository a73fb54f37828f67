import type { ProfessionalCandidate } from "@/db/queries/professional-search";
import { isOneTypoApart } from "@/lib/registers/one-typo-apart";
import { orders } from "@/lib/registers/search/orders";
import { distanceOfWords, inOrder } from "@/lib/registers/search/rank";
import type { Query } from "@/lib/registers/search/read-query";
import { searchWords } from "@/lib/registers/search-words";

/**
 * The best candidates: whole words first, then those who practise `here`, then those who have more of the words in their
 * name (and fewer in the towns where they practise), then names that begin as typed, in any order, then those that begin
 * with one of the words, then in the order of names.
 */
export function rankProfessionals(
  candidates: ProfessionalCandidate[],
  here: ProfessionalCandidate[],
  query: Query,
  limit: number,
): ProfessionalCandidate[] {
  const practisingHere = new Set(here.map(({ rpps }) => rpps));
  const phrases = orders(query.phrase.split(" "));
  const ranked = inOrder(
    candidates,
    ({ rpps }) => rpps,
    (row) => [
      distanceOfWords(row, query),
      Number(!practisingHere.has(row.rpps)),
      -wordsInName(row, query),
      start(row, query, phrases),
      Number(hasOtherName(row, query)),
    ],
  );
  return ranked.slice(0, limit);
}

function wordsInName({ sortText }: ProfessionalCandidate, { words }: Query): number {
  const name = sortText.split(" ");
  return words.filter((word) => name.some((one) => one.startsWith(word) || isOneTypoApart(one, word))).length;
}

function start({ sortText }: ProfessionalCandidate, { words }: Query, phrases: string[]): number {
  if (phrases.some((phrase) => sortText.startsWith(phrase))) return 0;
  const [first = ""] = sortText.split(" ");
  return words.some((word) => isOneTypoApart(first, word)) ? 1 : 2;
}

/** Whether the whole of the family name is typed: «MARTIN» comes before «MARTIN-DURAND». */
function hasOtherName({ lastName }: ProfessionalCandidate, { phrase }: Query): boolean {
  const typed = phrase.split(" ");
  return searchWords(lastName).some((word) => !typed.includes(word));
}
