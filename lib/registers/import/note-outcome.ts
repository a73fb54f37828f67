import "server-only";
import type { Db } from "@/db/client";
import { findReportedCopy } from "@/db/queries/register-copies";
import { recordEvent } from "@/lib/audit";

const facts = {
  in_service: "register_copy.put_in_service",
  unchanged: "register_copy.found_unchanged",
  refused: "register_copy.refused",
  failed: "register_copy.failed",
} as const;

/** Writes into the journal what came of an import. */
export async function noteOutcome(db: Db, copyId: string): Promise<void> {
  const copy = await findReportedCopy(db, copyId);
  if (!copy || !isOutcome(copy.status)) return;
  const { register, sourceName, sourceSha256, dataDate, linesRead, linesRefused, message } = copy;
  const { rowsKept, rowsChanged, rowsNew, rowsGone } = copy;
  const detail = { register, sourceName, sourceSha256, dataDate, linesRead, linesRefused, message };
  const subject = { type: "register_copy", id: copyId } as const;
  await recordEvent(db, {}, facts[copy.status], subject, { ...detail, rowsKept, rowsChanged, rowsNew, rowsGone });
}

function isOutcome(status: string): status is keyof typeof facts {
  return Object.hasOwn(facts, status);
}
