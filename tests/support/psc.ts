import type { BrowserContext } from "@/lib/auth/browser-context";
import type { PscClaims } from "@/lib/psc/claims";
import { keepArrival } from "@/lib/psc/keep-arrival";
import { anRpps } from "@/tests/support/numbers";

/** What Pro Santé Connect says of a pharmacist of its own, who works nowhere. */
export function pscClaims(values: Partial<PscClaims> = {}): PscClaims {
  const rpps = values.rpps ?? anRpps();
  return {
    subjectNameId: `8${rpps}`,
    ...{ firstName: "Nadège", lastName: "Vives", professionCode: "21", activities: [] },
    ...values,
    rpps,
  };
}

/** Somebody who has no RPPS number, as in the sandbox. */
export function claimsWithoutRpps(subjectNameId: string): PscClaims {
  return { subjectNameId, firstName: "Nadège", lastName: "Vives", activities: [] };
}

/** Somebody comes back from Pro Santé Connect in this browser. */
export async function comesBack(
  browser: BrowserContext,
  claims: PscClaims,
  { provedAt = new Date(), returnPath = "/compte" }: { provedAt?: Date; returnPath?: string } = {},
): Promise<void> {
  await keepArrival(browser, { claims, idToken: "jeton", provedAt }, returnPath);
}
