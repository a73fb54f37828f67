import "server-only";
import type { Db } from "@/db/client";
import { listMutedNotices } from "@/db/queries/my-account";
import type { EmailName, EmailProps } from "@/emails/registry";
import { queueEmail } from "@/lib/mail/queue-email";
import type { Notice } from "@/lib/my-account/notices";

/** The same as `queueEmail`, for a mail that the person may have switched off: then nothing leaves. */
export async function queueNotice<N extends EmailName>(
  tx: Db,
  notice: Notice,
  name: N,
  to: { id: string; email: string },
  props: EmailProps<N>,
  options: { regionCode?: string | null; subjectId?: string | null } = {},
): Promise<void> {
  if ((await listMutedNotices(tx, to.id)).includes(notice)) return;
  await queueEmail(tx, name, to.email, props, options);
}
