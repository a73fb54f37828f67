import "server-only";
import type { Db } from "@/db/client";
import { insertAuditEvent } from "@/db/queries/audit-events";
import { findSubjectRegion } from "@/db/queries/journal-subjects";
import { countInWindow } from "@/db/queries/rate-limits";
import { env } from "@/lib/env";
import { type Author, authorColumns } from "@/lib/journal/author";
import type { EventResult } from "@/lib/journal/results";
import { type AuditSubject, subjectColumns } from "@/lib/journal/subject";
import { limitKey } from "@/lib/limits/limit-key";
import { reportError } from "@/lib/report-error";

const hour = 3600;

/** Lines an hour: about the same act on the same thing, and in all. Beyond, one at 100, 1 000, 10 000… says how many. */
const mostAlike = 20;
const mostOverall = () => 1000 * env().LIMITS_ORIGIN_FACTOR;

type Refusal = { result?: Exclude<EventResult, "done">; reference?: string | undefined };

/**
 * Writes in the journal what was refused to somebody, or failed: `action` names what would have been done, `reason` is
 * the name of the error, never what was typed. Call it outside the transaction that failed: it has its own. Whoever
 * repeats what is refused can't fill the journal. It never throws: the refusal itself is what the person must see.
 */
export async function recordRefusal(
  { db, ...author }: Author & { db: Db },
  action: `${string}.${string}`,
  subject: AuditSubject,
  reason: string,
  { result = "refused", reference }: Refusal = {},
): Promise<void> {
  try {
    const found = subject.regionCode ? subject : await findSubjectRegion(db, subject);
    if (!found) return;
    const times = await timesToTell(db, "refusal", `${action} ${subject.id}`, mostAlike);
    const overall = times && (await timesToTell(db, "refusals", "", mostOverall()));
    if (!times || !overall) return;
    const detail = {
      reason,
      ...(reference && { reference }),
      ...(times > mostAlike && { times }),
      ...(overall > mostOverall() && { overall }),
    };
    const columns = { ...authorColumns(author), ...subjectColumns(found) };
    await db.transaction((tx) => insertAuditEvent(tx, { ...columns, action, result, category: "failure", detail }));
  } catch (error) {
    reportError(error, "recording a refusal");
  }
}

/** How often this hour, when that is to be told. */
async function timesToTell(db: Db, name: string, subject: string, limit: number): Promise<number | undefined> {
  const { count } = await countInWindow(db, limitKey({ name, subject }), hour);
  return count <= limit || /^10+$/.test(String(count)) ? count : undefined;
}
