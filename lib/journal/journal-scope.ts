import "server-only";
import type { JournalScope } from "@/db/queries/journal-lines";
import { findMailboxOfMember } from "@/db/queries/mailboxes";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { JournalPlace } from "@/lib/journal/place";
import { assertCanManagePeople } from "@/lib/mailboxes/policy";
import { assertCanOperate } from "@/lib/operations/policy";
import { isReviewer } from "@/lib/review/policy";

/** Which lines this person may read there; throws `NotFound` for who may read none. */
export async function journalScope({ db, actor }: Context, place: JournalPlace): Promise<JournalScope> {
  if (place.of === "all") {
    assertCanOperate(actor);
    return {};
  }
  if (place.of === "regions") {
    if (!isReviewer(actor)) throw new NotFound();
    return { regionCodes: actor.reviewerRegions };
  }
  const found = await findMailboxOfMember(db, place.mailboxId, actor.id);
  if (!found) throw new NotFound();
  assertCanManagePeople({ status: found.mailbox.status, role: found.role });
  return { mailboxId: place.mailboxId };
}
