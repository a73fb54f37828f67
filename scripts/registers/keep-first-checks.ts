import { and, eq, isNull, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { saveChecks } from "@/db/queries/request-checks";
import { requestChecks, requests } from "@/db/schema";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { sentRequest } from "@/lib/requests/sent-request";
import { isLive } from "@/lib/requests/status";

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
    await saveChecks(db, { requestId, version, occasion: "submission", takenAt, checks });
    if (isLive(request.status)) await queueDuplicateMarks(db, requestId);
  }
}
