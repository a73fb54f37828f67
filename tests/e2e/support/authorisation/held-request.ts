import type { Db } from "@/db/client";
import { insertHold } from "@/db/queries/request-holds";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import type { World } from "./world";

/** A request of a person for this structure, which a reviewer of its region has taken; its id. */
export async function aHeldRequest(db: Db, companyName: string, applicantId: string): Promise<string> {
  const { id } = await aRequest(db, { applicantId, companyName });
  await insertHold(db, id, (await aReviewer(db)).id);
  return id;
}

/** The reviewer of a world had taken its request before they asked its applicant for information. */
export async function heldByTheReviewer({ db, requests, persons }: World): Promise<void> {
  await insertHold(db, requests.information_requested, persons.reviewer.id);
}
