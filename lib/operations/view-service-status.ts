import "server-only";
import { type Db, database } from "@/db/client";
import { emailDeliveryHealth } from "@/db/queries/queued-emails";
import { delayedSince } from "@/lib/operations/email-delay";
import { isDatabaseAnswering } from "@/lib/operations/is-database-answering";

export type ServiceStatus = { isDatabaseUp: boolean; emailsDelayedSince: Date | undefined };

/** How the service is doing, for anybody: nothing of what it is made of. */
export async function viewServiceStatus(connect: () => Db = database): Promise<ServiceStatus> {
  if (!(await isDatabaseAnswering(connect))) return { isDatabaseUp: false, emailsDelayedSince: undefined };
  const { oldestQueuedAt } = await emailDeliveryHealth(connect());
  return { isDatabaseUp: true, emailsDelayedSince: delayedSince(oldestQueuedAt) };
}
