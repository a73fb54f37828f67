/** What a control found: nothing wrong, something to look at, or something that can't be right. */
export type Verdict = "ok" | "warn" | "fail";

/** One control of a request, with its finding as a French sentence. */
export type Check = { subject: string; verdict: Verdict; sentence: string };

export const verdictLabels: Record<Verdict, string> = { ok: "Conforme", warn: "À vérifier", fail: "Anomalie" };

export const verdictTones = { ok: "success", warn: "warning", fail: "danger" } as const satisfies Record<
  Verdict,
  string
>;

/** A control that only knows what is wrong: its sentence, or else that all is well. */
export function checked(subject: string, verdict: "warn" | "fail", wrong: string | undefined, well: string): Check {
  return wrong ? { subject, verdict, sentence: wrong } : { subject, verdict: "ok", sentence: well };
}

const gravity: Record<Verdict, number> = { fail: 0, warn: 1, ok: 2 };

/** What needs the reviewer first, each group in its own order. */
export function gravestFirst(checks: Check[]): Check[] {
  return checks.toSorted((one, other) => gravity[one.verdict] - gravity[other.verdict]);
}
