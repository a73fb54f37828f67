import { aDecision } from "@/tests/support/decisions";
import { aReviewer } from "@/tests/support/fixtures";
import type { World } from "./world";

/** The reviewer of a world has approved its request, and may still take it back for an hour. */
export async function decidedByTheReviewer({ db, requests, persons }: World): Promise<void> {
  const effectiveAt = new Date(Date.now() + 3_600_000);
  await aDecision(db, requests.submitted, persons.reviewer.id, { state: "held", effectiveAt });
}

/** A colleague of theirs has, and they are to look at it. */
export async function awaitingASecondLook({ db, requests }: World): Promise<void> {
  const secondLookReasons = ["address_edited"];
  await aDecision(db, requests.submitted, (await aReviewer(db)).id, { state: "second_look", secondLookReasons });
}
