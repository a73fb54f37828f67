import { slug } from "@/lib/review/queue/query/slug";
import type { Term } from "@/lib/review/queue/query/term";

/** Somebody who reviews, or once decided. */
export type QueuePerson = { id: string; firstName: string; lastName: string };

type Word = "moi" | "personne" | "autre";

/** Whether a name is one of the words that stand for people. */
export function isPerson(name: string, word: Word): boolean {
  return slug(name) === word;
}

/** Those whose names have each of these words, or its beginning. */
export function peopleNamed(people: readonly QueuePerson[], typed: string): string[] {
  const wanted = slug(typed).split("-");
  return people.filter((person) => hasEach(wanted, person)).map(({ id }) => id);
}

function hasEach(wanted: string[], { firstName, lastName }: QueuePerson): boolean {
  const words = slug(`${firstName} ${lastName}`).split("-");
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}

/** The names that a query gives, which have to be looked for among people. */
export function namesIn(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => {
    if (term.name === "par") return isPerson(term.value, "moi") ? [] : [term.value];
    if (term.name !== "pris") return [];
    return (["moi", "personne", "autre"] as const).some((word) => isPerson(term.value, word)) ? [] : [term.value];
  });
}
