import "server-only";
import type { Context } from "@/lib/context";
import { assertCanConfirmMembers, canChangeMember } from "@/lib/mailboxes/policy";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { confirmationDueAt, isConfirmationDue } from "@/lib/succession/confirmation-due";
import { membersSeen } from "@/lib/succession/members-seen";

/** Who is in a box, for its responsable to say that it is right; throws NotFound for anybody else. */
export async function viewConfirmation(context: Context, place: { mailboxId: string }) {
  const { mailbox, access, shown, members } = await viewMailbox(context, place);
  assertCanConfirmMembers(access);
  const { membersConfirmedAt } = mailbox;
  return {
    shown,
    membersConfirmedAt,
    dueAt: confirmationDueAt(mailbox),
    isDue: isConfirmationDue(mailbox, new Date()),
    seen: membersSeen({ membersConfirmedAt, members }),
    members: members.map((member) => ({ ...member, canRemove: canChangeMember(access, member) })),
  };
}

export type ConfirmedMember = Awaited<ReturnType<typeof viewConfirmation>>["members"][number];
