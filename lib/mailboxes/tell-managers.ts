import "server-only";
import type { Db } from "@/db/client";
import { listMembers } from "@/db/queries/memberships";
import type { EmailName, EmailProps } from "@/emails/registry";
import { queueNotice } from "@/lib/mail/queue-notice";
import { canManagePeople } from "@/lib/mailboxes/policy";
import type { MailboxStatus } from "@/lib/mailboxes/status";

/** Tells those who manage a box of its people, but for one whom it is about. */
export async function tellManagers<N extends EmailName>(
  tx: Db,
  { id, status, regionCode }: { id: string; status: MailboxStatus; regionCode: string },
  name: N,
  props: EmailProps<N>,
  exceptId?: string,
): Promise<void> {
  for (const { individualId, email, role } of await listMembers(tx, id)) {
    if (individualId === exceptId || !canManagePeople({ status, role })) continue;
    await queueNotice(tx, "mailbox_people", name, { id: individualId, email }, props, { regionCode, subjectId: id });
  }
}
