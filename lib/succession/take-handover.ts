import "server-only";
import type { Db } from "@/db/client";
import { findHandover } from "@/db/queries/handovers";
import { lockMailbox } from "@/db/queries/mailboxes";
import { NotFound } from "@/lib/errors";

/** A box and one of its proposals, taken until the end of the transaction; throws NotFound. */
export async function takeHandover(tx: Db, { mailboxId, handoverId }: { mailboxId: string; handoverId: string }) {
  const mailbox = await lockMailbox(tx, mailboxId);
  const handover = mailbox && (await findHandover(tx, handoverId));
  if (!handover || handover.mailboxId !== mailbox.id) throw new NotFound();
  return { mailbox, handover };
}

type Taken = Awaited<ReturnType<typeof takeHandover>>;

export type TakenMailbox = Taken["mailbox"];
export type Handover = Taken["handover"];
export type HandoverPerson = Handover["former"];
