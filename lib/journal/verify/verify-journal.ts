import "server-only";
import type { Db } from "@/db/client";
import type { DayRange } from "@/db/queries/journal-links";
import { inSnapshot } from "@/db/queries/journal-snapshot";
import { findingsIn } from "@/lib/journal/verify/findings";
import type { LoggedSeal } from "@/lib/journal/verify/logged-seals";
import type { VerificationOutcome } from "@/lib/journal/verify/outcome";
import { verifyLinks } from "@/lib/journal/verify/verify-links";
import { verifySeals } from "@/lib/journal/verify/verify-seals";
import { verifyUnlinked } from "@/lib/journal/verify/verify-unlinked";

type Options = { range?: DayRange; loggedSeals?: LoggedSeal[]; onProgress?: (links: number) => void };

/**
 * Reads the whole journal, or some days of it, as it stands at one moment, a few thousand links at a time, and says what is
 * wrong in it. What the database computes of its own is not believed: hashes are made here.
 */
export async function verifyJournal(
  db: Db,
  { range = {}, loggedSeals = [], onProgress }: Options = {},
): Promise<VerificationOutcome> {
  const findings = findingsIn();
  return inSnapshot(db, async (tx) => {
    const chain = await verifyLinks(tx, { range, findings, ...(onProgress && { onProgress }) });
    await verifyUnlinked(tx, findings);
    const seals = await verifySeals(tx, { findings, loggedSeals, chain, isWhole: !range.from && !range.to });
    const { days, links, erased } = chain;
    return { days, links, erased, seals, wrong: findings.total, findings: findings.first };
  });
}
