import "server-only";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { retryEmail } from "@/lib/mail/retry-email";
import { NothingToRetry } from "@/lib/operations/errors";
import { assertCanOperate } from "@/lib/operations/policy";

/** Tries a mail again at once, for the operator: one that was given up, or that waits for its next attempt. */
export async function retryDelivery(context: Context, { id }: { id: string }): Promise<void> {
  const { db, actor } = context;
  assertCanOperate(actor);
  await db.transaction(async (tx) => {
    if (!(await retryEmail(tx, id))) throw new NothingToRetry();
    await recordEvent(tx, context, "queued_email.retried", { type: "queued_email", id });
  });
}
