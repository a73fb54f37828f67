import "server-only";
import type { Db } from "@/db/client";
import { keepVerification } from "@/db/queries/journal-verifications";
import { describeFinding } from "@/lib/journal/verify/describe-finding";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";

/** Verifies the whole journal, keeps what came of it for the operator, and says in the log what is wrong. */
export async function verifyNightly(db: Db): Promise<void> {
  const startedAt = new Date();
  const outcome = await verifyJournal(db);
  await keepVerification(db, { startedAt, outcome });
  if (outcome.wrong === 0) return;
  const line = { level: "error", at: new Date().toISOString(), where: "journal", message: "not as it was written" };
  console.error(JSON.stringify({ ...line, wrong: outcome.wrong, findings: outcome.findings.map(describeFinding) }));
}
