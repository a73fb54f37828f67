import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";

/** Whoever took a decision, from where they did: the journal names them for its effects. */
export function authorOf({ decider, origin }: Pick<DueDecision, "decider" | "origin">) {
  return { actor: decider, ...(origin !== null && { origin }) };
}

export type Author = ReturnType<typeof authorOf>;
