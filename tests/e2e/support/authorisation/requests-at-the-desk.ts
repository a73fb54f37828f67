import type { Db } from "@/db/client";
import { insertHold } from "@/db/queries/request-holds";
import { aDecision } from "@/tests/support/decisions";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import type { World } from "./world";

/**
 * Requests of a person for this structure that reviewers are at work on: one held by a colleague, one that the reviewer
 * has decided and may still take back, one whose approval by a colleague awaits a second look. The ids.
 */
export async function requestsAtTheDesk(db: Db, companyName: string, applicantId: string, reviewerId: string) {
  const colleague = await aReviewer(db);
  const sent = async () => (await aRequest(db, { applicantId, companyName })).id;
  const ids = { held: await sent(), decided: await sent(), awaiting: await sent() };
  await insertHold(db, ids.held, colleague.id);
  const effectiveAt = new Date(Date.now() + 3_600_000);
  await aDecision(db, ids.decided, reviewerId, { state: "held", effectiveAt });
  await aDecision(db, ids.awaiting, colleague.id, { state: "second_look", secondLookReasons: ["address_edited"] });
  return ids;
}

/** The reviewer of a world had taken its request before they asked its applicant for information. */
export async function heldByTheReviewer({ db, requests, persons }: World): Promise<void> {
  await insertHold(db, requests.information_requested, persons.reviewer.id);
}
