import type { Check } from "@/lib/registers/checks/check";

/** A check, with what it had found before when that was something else. */
export type ComparedCheck = Check & { before?: Pick<Check, "verdict" | "sentence"> | undefined };

/**
 * Sets what is found now beside what was found before. A check that was not made before has nothing to be compared with;
 * dates of copies alone change nothing.
 */
export function compareChecks(now: Check[], before: Check[]): ComparedCheck[] {
  const earlier = new Map(before.map((check) => [check.code, check]));
  return now.map((check) => {
    const old = earlier.get(check.code);
    if (!old || (old.verdict === check.verdict && old.sentence === check.sentence)) return check;
    return { ...check, before: { verdict: old.verdict, sentence: old.sentence } };
  });
}
