import type { Finding } from "@/lib/journal/verify/outcome";

/** Enough to see what happened: somebody who rewrote everything is not told line by line. */
const most = 100;

export type Findings = { total: number; first: Finding[]; add: (finding: Finding) => void };

/** Counts what is wrong, and holds the first of it. */
export function findingsIn(): Findings {
  const findings: Findings = {
    total: 0,
    first: [],
    add(finding) {
      findings.total += 1;
      if (findings.first.length < most) findings.first.push(finding);
    },
  };
  return findings;
}
