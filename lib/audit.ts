import "server-only";
import type { Db } from "@/db/client";
import { insertAuditEvent } from "@/db/queries/audit-events";
import { actionCategory } from "@/lib/journal/action-category";
import { type Author, authorColumns } from "@/lib/journal/author";
import { type AuditSubject, subjectColumns } from "@/lib/journal/subject";

/**
 * Writes one line of the journal, in the transaction of the change it tells of. `action` is `<subject>.<past
 * participle>`, for example `request.approved`; `detail` says why, and never holds health data or a secret. What was
 * refused, or failed, is for `recordRefusal`.
 */
export async function recordEvent(
  tx: Db,
  author: Author,
  action: `${string}.${string}`,
  subject: AuditSubject,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const category = actionCategory(action);
  await insertAuditEvent(tx, { ...authorColumns(author), ...subjectColumns(subject), action, category, detail });
}
