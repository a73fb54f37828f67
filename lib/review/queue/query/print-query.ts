import { professionLabel } from "@/lib/professions/profession-label";
import { readTokens } from "@/lib/review/queue/query/read-tokens";
import { slug } from "@/lib/review/queue/query/slug";
import type { Age, Term } from "@/lib/review/queue/query/term";
import { regionName } from "@/lib/territories/regions";

/** The terms as a query: read again, it gives the same ones. */
export function printQuery(terms: readonly Term[]): string {
  return terms.map(printTerm).join(" ");
}

/** One term as it is typed. */
function printTerm(term: Term): string {
  const minus = term.isNot ? "-" : "";
  if (term.name === "mot") return minus + printWord(term.value);
  return `${minus}${term.name}:${quoted(printValue(term))}`;
}

function printValue(term: Exclude<Term, { name: "mot" }>): string {
  switch (term.name) {
    case "age":
      return printAge(term.value);
    case "region":
      return slug(regionName(term.value) ?? term.value);
    case "profession":
      return slug(professionLabel(term.value));
    default:
      return term.value;
  }
}

function printAge({ isOver, count, unit }: Age): string {
  return `${isOver ? ">" : "<"}${count}${unit}`;
}

/** A word that would be read as something else is put between quotes. */
function printWord(word: string): string {
  const [first, ...others] = readTokens(word);
  const isPlain = first?.value === word && others.length === 0;
  return isPlain ? word : `"${word}"`;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
