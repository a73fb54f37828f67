import "server-only";
import type { Db } from "@/db/client";
import {
  listPlacesOfPractice,
  listProfessionalsBeginning,
  listProfessionalsHolding,
  listProfessionalsNumbered,
  listProfessionalsPractisingAt,
  type PlaceOfPractice,
  type ProfessionalCandidate,
} from "@/db/queries/professional-search";
import { correctedQueries } from "@/lib/registers/search/corrected-queries";
import { crowd } from "@/lib/registers/search/crowd";
import { fromEachOrder } from "@/lib/registers/search/from-each-order";
import { professionalNumbers } from "@/lib/registers/search/numbers";
import { orders } from "@/lib/registers/search/orders";
import { rankProfessionals } from "@/lib/registers/search/rank-professionals";
import { type Query, readQuery } from "@/lib/registers/search/read-query";
import { typedMeanings, wholeMeanings, wordQuery } from "@/lib/registers/search/word-query";
import { searchWords } from "@/lib/registers/search-words";

/** What is shown of a professional to choose them among others; the place is one of those where they practise. */
export type FoundProfessional = {
  rpps: string;
  lastName: string;
  firstName: string;
  /** Codes of TRE_G15. */
  professionCodes: string[];
  postalCode: string | null;
  city: string | null;
};

/** `finess` brings those who practise at an establishment before the rest; nobody is hidden. */
export type ProfessionalSearch = { limit: number; finess?: string | null | undefined };

/**
 * The present professionals that a text means, the best first: by names in any order, perhaps with the town where they
 * practise, or by RPPS number. The last word may be unfinished, and each may hold a typo when nothing is found without.
 */
export async function searchProfessionals(
  db: Db,
  typed: string,
  search: ProfessionalSearch,
): Promise<FoundProfessional[]> {
  const query = readQuery(typed);
  const found = (await listNumbered(db, query, search.limit)) ?? (await listNamed(db, query, search));
  if (found.length === 0) return [];
  const places = await listPlacesOfPractice(
    db,
    found.map(({ rpps }) => rpps),
  );
  return found.map(({ searchText: _, sortText: __, ...row }) => ({ ...row, ...placeOf(row.rpps, places, query) }));
}

/** Of several places, the one whose town is typed. */
function placeOf(rpps: string, places: PlaceOfPractice[], { words }: Query) {
  const theirs = places.filter((place) => place.rpps === rpps);
  const typed = theirs.find(({ city }) => searchWords(city).some((word) => words.includes(word)));
  const { postalCode, city } = typed ?? theirs[0] ?? { postalCode: null, city: null };
  return { postalCode, city };
}

async function listNumbered(db: Db, { number }: Query, limit: number): Promise<ProfessionalCandidate[] | undefined> {
  if (!number) return undefined;
  const { exact, oneDigitAway } = professionalNumbers(number);
  for (const numbers of [exact, oneDigitAway]) {
    const found = numbers.length > 0 ? await listProfessionalsNumbered(db, numbers, limit) : [];
    if (found.length > 0) return found;
  }
  return undefined;
}

async function listNamed(db: Db, query: Query, { limit, finess }: ProfessionalSearch) {
  if (query.words.length === 0) return [];
  const started = wordQuery(typedMeanings(query.words));
  const isFiness = finess && /^[0-9AB]{9}$/.test(finess);
  const here = isFiness && started ? await listProfessionalsPractisingAt(db, finess, started, crowd) : [];
  const found = [...here, ...(await listHolding(db, query, started, limit))];
  if (found.length > 0) return rankProfessionals(found, here, query, limit);
  for await (const tsquery of correctedQueries(db, "professional_words", query.words)) {
    const corrected = await listProfessionalsHolding(db, [tsquery], crowd);
    if (corrected.length > 0) return rankProfessionals(corrected, here, query, limit);
  }
  return [];
}

/** Reads no more than it takes to fill the list: names that begin as typed, then whole words, then the start of words. */
async function listHolding(db: Db, { phrase, words }: Query, started: string | undefined, limit: number) {
  const phrases = orders(phrase.split(" "));
  const beginning = fromEachOrder(await listProfessionalsBeginning(db, phrases, 2 * limit), phrases, limit);
  const whole = wordQuery(wholeMeanings(words));
  if (beginning.length >= limit || !whole || !started) return beginning;
  const found = [...beginning, ...(await listProfessionalsHolding(db, [whole], crowd))];
  return found.length >= limit ? found : [...found, ...(await listStarted(db, words, started))];
}

/** An index has to gather everybody with a word that begins so, which takes long: few people are filtered here. */
async function listStarted(db: Db, words: string[], started: string): Promise<ProfessionalCandidate[]> {
  const long = words.filter(({ length }) => length > 1);
  const others = wordQuery(wholeMeanings(long.slice(0, -1)));
  const few = others ? await listProfessionalsHolding(db, [others], crowd) : [];
  if (!others || few.length === crowd) return listProfessionalsHolding(db, [started], crowd);
  return few.filter(({ searchText }) => ` ${searchText}`.includes(` ${long.at(-1)}`));
}
