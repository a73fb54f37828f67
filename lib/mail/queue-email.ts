import "server-only";
import { randomUUID } from "node:crypto";
import type { Db } from "@/db/client";
import { addDeliverEmailJob, insertQueuedEmail } from "@/db/queries/queued-emails";
import type { EmailName, EmailProps } from "@/emails/registry";
import { isUrgent } from "@/lib/mail/email-lifetimes";
import { sealProps } from "@/lib/mail/sealed-props";

type Options = { regionCode?: string | null; subjectId?: string | null };

/**
 * Promises a mail in the transaction that decided it: committed, it leaves; rolled back, it never existed. The region
 * decides whose name and support address the mail bears; the subject is the row that it is about. Returns its id.
 */
export async function queueEmail<N extends EmailName>(
  tx: Db,
  name: N,
  to: string,
  props: EmailProps<N>,
  { regionCode = null, subjectId = null }: Options = {},
): Promise<string> {
  const id = randomUUID();
  const sealedProps = await sealProps(id, props);
  await insertQueuedEmail(tx, { id, name, recipient: to, sealedProps, regionCode, subjectId });
  await addDeliverEmailJob(tx, id, { isUrgent: isUrgent(name) });
  return id;
}
