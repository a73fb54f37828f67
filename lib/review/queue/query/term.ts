import type { AlertWord, QueueSort, StateWord } from "@/lib/review/queue/query/words";

/** «age:>48h»: since the latest submission. */
export type Age = { isOver: boolean; count: number; unit: "h" | "j" };

/** What each filter of the queue is given, once read. */
export type FilterValues = {
  etat: StateWord;
  /** The code of a region, of which nothing says that the reviewer may read it. */
  region: string;
  age: Age;
  /** «moi», «personne», «autre», or what somebody’s name begins with. */
  pris: string;
  alerte: AlertWord;
  finess: string;
  siret: string;
  rpps: string;
  /** The code of a profession. */
  profession: string;
  /** «moi», or what somebody’s name begins with. */
  par: string;
  tri: QueueSort;
};

export type FilterName = keyof FilterValues;

export type FilterTerm = { [N in FilterName]: { name: N; value: FilterValues[N] } }[FilterName];

/** One thing that a query asks for, or rules out; «mot» is free text. */
export type Term = (FilterTerm | { name: "mot"; value: string }) & { isNot: boolean };

/** What could not be read, and where it is in the text. */
export type Problem = { start: number; end: number; message: string };

export type Query = { terms: Term[]; problems: Problem[] };
