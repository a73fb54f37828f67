import "server-only";
import type { Db } from "@/db/client";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import type { PeopleAction } from "@/lib/mailboxes/people-actions";
import type { Handover, HandoverPerson, TakenMailbox } from "@/lib/succession/take-handover";

/** A person and their address, or nobody: a worker. */
export type Author = Pick<Context, "actor" | "origin"> | Record<string, never>;

type Named = Pick<Handover, "kind"> & { proposer: HandoverPerson; successor: HandoverPerson };

/** One line of the journal about a proposal to answer for a box: the member is the person it names. */
export async function recordHandoverEvent(
  tx: Db,
  author: Author,
  action: PeopleAction,
  { mailbox, handover }: { mailbox: TakenMailbox; handover: Named },
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { kind, successor, proposer } = handover;
  const subject = { type: "mailbox", id: mailbox.id, regionCode: mailbox.regionCode } as const;
  const who = { kind, memberId: successor.id, memberName: fullName(successor), proposedByName: fullName(proposer) };
  await recordEvent(tx, author, action, subject, { ...who, ...detail });
}
