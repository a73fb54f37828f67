import type { WordPair } from "@/lib/registers/checks/word-difference";

/** What a check found: all well, something to look at, something that can't be right, or no way to know. */
export type Verdict = "pass" | "warn" | "fail" | "unknown";

/** One check of a request, with its finding as a French sentence. It is kept with the request just so. */
export type Check = {
  code: string;
  verdict: Verdict;
  sentence: string;
  /** What it was checked against, in French. */
  source: string;
  /** The date of that source's data (`yyyy-mm-dd`), when it has one. */
  sourceDate: string | null;
  /** Word by word, what was typed against what the source says. */
  difference?: WordPair[] | undefined;
};

export const verdictLabels: Record<Verdict, string> = {
  pass: "Conforme",
  warn: "À vérifier",
  fail: "Anomalie",
  unknown: "Sans réponse",
};

export const verdictTones = {
  pass: "success",
  warn: "warning",
  fail: "danger",
  unknown: "neutral",
} as const satisfies Record<Verdict, string>;

const gravity: Record<Verdict, number> = { fail: 0, warn: 1, unknown: 2, pass: 3 };

/** What needs the reviewer first, each group in its own order. */
export function gravestFirst<T extends { verdict: Verdict }>(checks: T[]): T[] {
  return checks.toSorted((one, other) => gravity[one.verdict] - gravity[other.verdict]);
}
