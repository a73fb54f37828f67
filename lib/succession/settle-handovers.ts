import "server-only";
import type { Db } from "@/db/client";
import { listHandoversToSettle } from "@/db/queries/handovers";
import { lockMailbox } from "@/db/queries/mailboxes";
import { askSuccessor } from "@/lib/succession/ask-successor";
import { freePlace } from "@/lib/succession/free-place";

/**
 * Ends the proposals that expired or can no longer come about, and asks those who may accept from now on. Run twice, or
 * by two workers at once, it tells nobody twice.
 */
export async function settleHandovers(db: Db): Promise<void> {
  for (const mailboxId of await listHandoversToSettle(db)) {
    await db.transaction(async (tx) => {
      const mailbox = await lockMailbox(tx, mailboxId);
      if (!mailbox) return;
      const now = new Date();
      const handover = await freePlace(tx, mailbox, now);
      const isToAsk = handover?.state === "open" && !handover.askedAt && handover.opensAt <= now;
      if (isToAsk) await askSuccessor(tx, mailbox, handover);
    });
  }
}
