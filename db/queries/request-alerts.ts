import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

/** Marks a request with what reviewers search for, or takes the mark away; nothing is written when nothing changes. */
export async function setAlert(tx: Db, requestId: string, alert: RequestAlert, isOn: boolean): Promise<void> {
  const one = sql`${alert}::text`;
  await tx.execute(
    isOn
      ? sql`update requests set alerts = array_append(alerts, ${one}) where id = ${requestId} and ${one} <> all(alerts)`
      : sql`update requests set alerts = array_remove(alerts, ${one}) where id = ${requestId} and ${one} = any(alerts)`,
  );
}

/** Has a worker mark a request and those like it as likely duplicates, or no longer, once the transaction is committed. */
export async function queueDuplicateMarks(tx: Db, requestId: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('mark_duplicates', json_build_object('requestId', ${requestId}::text),
      job_key := 'duplicates of ' || ${requestId}::text, max_attempts := 5)`);
}
