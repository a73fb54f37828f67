import "server-only";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import { shownInvitee } from "@/lib/invitations/shown-invitee";
import type { InvitationAction } from "@/lib/mailboxes/people-actions";
import type { MembershipRole } from "@/lib/mailboxes/roles";

type Told = {
  id: string;
  email: string | null;
  rpps: string | null;
  role: MembershipRole;
  startsAt: Date | null;
  endsAt: Date | null;
};

/** One line of the journal of a box about somebody who is not in it. */
export async function recordInvitationEvent(
  tx: Db,
  author: { actor: Actor; origin: string },
  action: InvitationAction,
  mailbox: { id: string; regionCode: string },
  { id, role, startsAt, endsAt, ...invitee }: Told,
): Promise<void> {
  const subject = { type: "mailbox", id: mailbox.id, regionCode: mailbox.regionCode } as const;
  await recordEvent(tx, author, action, subject, {
    invitationId: id,
    memberName: shownInvitee(invitee),
    role,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
  });
}
