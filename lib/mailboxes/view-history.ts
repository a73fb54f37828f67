import "server-only";
import { countEventsAmong, listEventsAmong } from "@/db/queries/audit-events";
import { findMailboxOfMember } from "@/db/queries/mailboxes";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { peopleActions } from "@/lib/mailboxes/people-actions";
import { assertCanManagePeople } from "@/lib/mailboxes/policy";

const perPage = 25;

/** Who came, went and changed role in a box, newest first, for its managers; throws NotFound for anybody else. */
export async function viewHistory({ db, actor }: Context, { mailboxId, page }: { mailboxId: string; page: number }) {
  const found = await findMailboxOfMember(db, mailboxId, actor.id);
  if (!found) throw new NotFound();
  assertCanManagePeople({ status: found.mailbox.status, role: found.role });
  const subject = { type: "mailbox", id: mailboxId };
  const [total, events] = await Promise.all([
    countEventsAmong(db, subject, peopleActions),
    listEventsAmong(db, subject, { actions: peopleActions, limit: perPage, offset: (page - 1) * perPage }),
  ]);
  return { mailboxId, page, events, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}
