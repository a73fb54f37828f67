import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

const actions = ["request.submitted", "request.checked", "request.decision_made", "request.approved", "mailbox.opened"];

/**
 * Events of the requests, as many for each; those of one request lie far apart, as time would have put them. They are not
 * linked into the chain of the journal, which nobody verifies here: millions at once would take minutes more.
 */
export async function fillEvents(db: Db, howMany: number): Promise<void> {
  await db.execute(sql`alter table audit_events disable trigger audit_events_linked`);
  const count = await db.$count(sql`requests`);
  const each = Math.ceil(howMany / count);
  for (let rank = 0; rank < each; rank++) {
    await db.execute(sql`
      insert into audit_events (at, actor_id, actor_name, origin, action, subject_type, subject_id, region_code, detail)
      select coalesce(submitted_at, created_at) + ${rank} * interval '1 hour', coalesce(decided_by_id, applicant_id),
        'Instructrice Du-' || region_code, '192.0.2.1', ${actions[rank % actions.length]}, 'request', id, region_code,
        jsonb_build_object('version', version)
      from requests limit ${howMany - rank * count}`);
  }
  await db.execute(sql`alter table audit_events enable always trigger audit_events_linked`);
}
