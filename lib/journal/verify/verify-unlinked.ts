import "server-only";
import type { Db } from "@/db/client";
import { findUnlinkedLines } from "@/db/queries/journal-links";
import type { Findings } from "@/lib/journal/verify/findings";

const most = 100;

/** Lines that no link speaks of: put in without the journal, or whose link was taken away. */
export async function verifyUnlinked(db: Db, findings: Findings): Promise<void> {
  const { total, eventIds } = await findUnlinkedLines(db, most);
  for (const eventId of eventIds) findings.add({ kind: "line_not_linked", eventId });
  findings.total += total - eventIds.length;
}
