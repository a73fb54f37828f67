import "server-only";
import type { Db } from "@/db/client";
import { setAlert } from "@/db/queries/request-alerts";
import { findRequest } from "@/db/queries/requests";
import { sentRequest } from "@/lib/requests/sent-request";
import { isLive } from "@/lib/requests/status";
import type { Duplicate } from "@/lib/review/duplicates/duplicate";
import { findDuplicates } from "@/lib/review/duplicates/find-duplicates";

/** Below this a shared phone or mail alone is shown on the page, and is no reason to look for it from the queue. */
const probable = 50;

/**
 * Marks a request, and those like it, with the alert of a likely duplicate, or takes it away. Each is written by itself:
 * two requests that are each other’s duplicate never wait for one another.
 */
export async function markDuplicates(db: Db, requestId: string): Promise<void> {
  const duplicates = await markOne(db, requestId);
  for (const { kind, id } of duplicates) if (kind === "request") await markOne(db, id);
}

async function markOne(db: Db, requestId: string): Promise<Duplicate[]> {
  const found = await findRequest(db, requestId);
  if (!found || found.request.status === "draft" || found.request.submittedAt === null) return [];
  const request = sentRequest(found.request);
  const duplicates = await findDuplicates(db, request, [request.regionCode]);
  await setAlert(db, requestId, "duplicate", isLive(request.status) && duplicates.some(isAlarming));
  return duplicates;
}

/** A box that is open, or a request under way, that nobody has told apart. */
function isAlarming({ score, toldApart, ...other }: Duplicate): boolean {
  const isAlive = other.kind === "mailbox" ? other.status !== "closed" : isLive(other.status);
  return score >= probable && toldApart === undefined && isAlive;
}
