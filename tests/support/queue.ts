import type { Db } from "@/db/client";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { viewQueue } from "@/lib/review/queue/view-queue";
import { aRequest, aReviewer, contextOf } from "./fixtures";

/** A region whose requests no other test sees. */
export const queueRegion = "98";

export const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

/** A reviewer of that region, what they see of its queue, and the way to put requests into it. */
export async function aQueue(tx: Db, regionCodes = [queueRegion]) {
  const reviewer = await aReviewer(tx, regionCodes);
  const context = await contextOf(tx, reviewer.id);
  const see = async (query: Record<string, string> = {}) => viewQueue(context, queuePlaceSchema.parse(query));
  const names = async (query: Record<string, string> = {}) => (await see(query)).rows.map((row) => row.companyName);
  const found = (q: string) => names({ q });
  const sent = (companyName: string, hours: number, more: object = {}) =>
    aRequest(tx, { regionCode: queueRegion, companyName, submittedAt: hoursAgo(hours), ...more });
  return { reviewer, context, see, names, found, sent };
}
