import "server-only";
import { emailDeliveryHealth, listUndeliveredEmails } from "@/db/queries/queued-emails";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";

const perPage = 50;

/** How the sending of mails goes, and the mails that have not left, for the operator. */
export async function viewEmailDelivery({ db, actor }: Context, { page }: { page: number }) {
  assertCanOperate(actor);
  const [health, emails] = await Promise.all([
    emailDeliveryHealth(db),
    listUndeliveredEmails(db, { limit: perPage, offset: (page - 1) * perPage }),
  ]);
  const pageCount = Math.max(1, Math.ceil((health.queued + health.failed) / perPage));
  return { health, emails, page, pageCount };
}

export type UndeliveredEmail = Awaited<ReturnType<typeof viewEmailDelivery>>["emails"][number];
