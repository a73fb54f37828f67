import { and, eq, isNull, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestChecks, requests } from "@/db/schema";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { sentRequest } from "@/lib/requests/sent-request";

/**
 * Makes the checks that sending them would have made, for the demo's requests sent before an instant that have none: with
 * the copies in service now, as of the day they were sent.
 */
export async function keepFirstChecks(db: Db, sentBefore: Date): Promise<void> {
  const rows = await db
    .select({ request: requests })
    .from(requests)
    .leftJoin(requestChecks, eq(requestChecks.requestId, requests.id))
    .where(and(isNull(requestChecks.requestId), lt(requests.submittedAt, sentBefore)));
  for (const request of rows.map((row) => sentRequest(row.request))) {
    const checks = await checkRequest(db, request);
    const { id: requestId, version, submittedAt: takenAt } = request;
    await db.insert(requestChecks).values({ requestId, version, occasion: "submission", takenAt, checks });
  }
}
