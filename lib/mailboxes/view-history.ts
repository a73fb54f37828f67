import "server-only";
import { countEventsAmong, listEventsAmong } from "@/db/queries/audit-events";
import type { Context } from "@/lib/context";
import { invitationActions, peopleActions } from "@/lib/mailboxes/people-actions";
import { canManagePeople } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

const perPage = 25;

/**
 * Who came, went and changed role in a box, newest first, for its people; who was asked in, for its managers. Throws
 * NotFound for anybody else.
 */
export async function viewHistory(context: Context, { mailboxId, page }: { mailboxId: string; page: number }) {
  const { db } = context;
  const { access } = await seenMailbox(context, mailboxId);
  const actions = canManagePeople(access) ? [...peopleActions, ...invitationActions] : peopleActions;
  const subject = { type: "mailbox", id: mailboxId };
  const [total, events] = await Promise.all([
    countEventsAmong(db, subject, actions),
    listEventsAmong(db, subject, { actions, limit: perPage, offset: (page - 1) * perPage }),
  ]);
  return { mailboxId, page, events, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}
