import "server-only";
import type { Db } from "@/db/client";
import { lockMailbox } from "@/db/queries/mailboxes";
import { listPastEnds } from "@/db/queries/membership-ends";
import { endPastAccess } from "@/lib/mailboxes/end-past-access";

/** Writes down the accesses that have come to their end. Nobody enters a box after that end, written down or not. */
export async function endPastAccesses(db: Db): Promise<void> {
  for (const { mailboxId, individualId } of await listPastEnds(db)) {
    await db.transaction(async (tx) => {
      const mailbox = await lockMailbox(tx, mailboxId);
      if (mailbox) await endPastAccess(tx, mailbox, individualId);
    });
  }
}
