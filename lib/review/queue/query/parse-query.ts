import { filterNames } from "@/lib/review/queue/query/filter-guides";
import { readTokens, type Token } from "@/lib/review/queue/query/read-tokens";
import { readValue } from "@/lib/review/queue/query/read-value";
import { slug } from "@/lib/review/queue/query/slug";
import type { FilterName, FilterTerm, Problem, Query, Term } from "@/lib/review/queue/query/term";

/** Longer is no query: what follows is left out, and said to be. */
export const longestQuery = 500;

/** Reads the query of the queue. What can’t be read is said in French, and the rest applies. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const problems: Problem[] = [];
  for (const token of readTokens(text.slice(0, longestQuery))) {
    const read = readToken(token);
    const message = read.problem ?? wrongBeside(read.term, terms);
    if (message) problems.push({ start: token.start, end: token.end, message });
    else if (read.term) terms.push(read.term);
  }
  if (text.length > longestQuery) {
    const message = `La recherche est trop longue\u00a0: seuls les ${longestQuery} premiers caractères comptent.`;
    problems.push({ start: longestQuery, end: text.length, message });
  }
  return { terms, problems };
}

type Read = { term?: Term; problem?: string | undefined };

function readToken({ name: typedName, value, isNot }: Token): Read {
  if (typedName === undefined) return /[\p{L}\d]/u.test(value) ? { term: { name: "mot", value, isNot } } : {};
  const name = filterNames.find((known) => known === slug(typedName));
  if (!name) {
    const known = filterNames.map((one) => `${one}:`).join(", ");
    return { problem: `«\u00a0${typedName}:\u00a0» n’est pas un filtre connu. Les filtres sont ${known}.` };
  }
  const { problem, ...read } = readValue(name, value);
  if (problem !== undefined) return { problem: problemOf(name, value, problem) };
  // `readValue` gives to each name a value of its kind, which the compiler can’t follow through the union.
  return { term: { name, ...read, isNot } as FilterTerm & { isNot: boolean } };
}

function problemOf(name: FilterName, value: string, problem: string): string {
  return `«\u00a0${name}:${value.slice(0, 40)}\u00a0» ${problem}.`;
}

/** A list has one order: the first asked for. */
function wrongBeside(term: Term | undefined, others: Term[]): string | undefined {
  if (term?.name !== "tri") return undefined;
  if (term.isNot) return "«\u00a0-tri:\u00a0» ne veut rien dire\u00a0: un ordre ne s’exclut pas.";
  if (others.some(({ name }) => name === "tri"))
    return "«\u00a0tri:\u00a0» est donné deux fois\u00a0: le premier compte.";
  return undefined;
}
