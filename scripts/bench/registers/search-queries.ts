import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** What somebody types, and the number of the row that they mean when there is only one such. */
export type Typed = { in: "etablissements" | "professionnels"; text: string; meant?: string };

/** The kinds of search that are measured. */
export type Searches = Record<
  "exact number" | "prefix" | "several words" | "one typo" | "common word" | "no result",
  Typed[]
>;

const each = 60;
const misspelt = 500;

/** Draws the searches from the rows there are; the same ones for the same rows. */
export async function drawSearches(db: Db): Promise<Searches> {
  const random = seeded(20_261_124);
  const places = await db.execute<{ finess: string; siret: string | null; name: string; town: string }>(sql`
    select finess, siret, name, regexp_replace(delivery_line, '^\\d{5} ', '') as town
    from registers.establishments where gone_on is null order by md5(finess) limit ${misspelt}`);
  const people = await db.execute<{ rpps: string; last: string; first: string }>(sql`
    select rpps, last_name as last, first_name as first
    from registers.professionals where rpps in (
      select rpps from registers.professionals tablesample system (0.2) repeatable (1)) and gone_on is null
    order by md5(rpps) limit ${each}`);
  const place = (text: string, meant?: string): Typed => ({ in: "etablissements", text, ...(meant && { meant }) });
  const person = (text: string, meant?: string): Typed => ({ in: "professionnels", text, ...(meant && { meant }) });
  const some = places.slice(0, each);
  return {
    "exact number": [
      ...some.map(({ finess, siret }, at) => place(at % 2 === 0 && siret ? siret : finess, finess)),
      ...people.map(({ rpps }) => person(rpps, rpps)),
    ],
    prefix: [
      ...some.map(({ name }) => place(name.slice(0, name.lastIndexOf(" ") + 4))),
      ...people.map(({ last }) => person(last.slice(0, 4))),
      ...people.map(({ last, first }) => person(`${last} ${first.slice(0, 2)}`)),
    ],
    "several words": [
      ...some.map(({ name, town }) => place(`${name} ${town}`)),
      ...some.map(({ name, town }) => place(`${town} ${name.split(" ").at(-1)}`)),
      ...people.map(({ last, first }) => person(`${first} ${last}`)),
    ],
    "one typo": places.map(({ finess, name, town }) => place(`${withTypo(name, random)} ${town}`, finess)),
    "common word": Array.from({ length: 10 }).flatMap(() => [
      ...["pharmacie", "centre", "saint", "pharmacie s", "pharmacie de la gare"].map((text) => place(text)),
      ...["martin", "marie", "nathalie", "marie paris"].map((text) => person(text)),
    ]),
    "no result": Array.from({ length: each }, () => nonsense(random)).flatMap((word) => [
      place(`pharmacie ${word}`),
      person(word),
    ]),
  };
}

/** One letter left out, added or changed, or two swapped, in one word of four letters or more. */
function withTypo(name: string, random: () => number): string {
  const words = name.split(" ");
  const long = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) ? [at] : []));
  const chosen = long[Math.floor(random() * long.length)];
  return words.map((word, at) => (at === chosen ? misspell(word, random) : word)).join(" ");
}

function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(65 + Math.floor(random() * 26));
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const kinds = [next + after, letter + here + next + after, letter + next + after, next + here + after];
  return before + (kinds[Math.floor(random() * kinds.length)] ?? "");
}

function nonsense(random: () => number): string {
  return Array.from({ length: 8 }, () => "BCDFGHJKLMNPQRSTVWXZ".charAt(Math.floor(random() * 20))).join("");
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
