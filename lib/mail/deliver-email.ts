import "server-only";
import type { Db } from "@/db/client";
import { claimQueuedEmail, giveUpEmail, markEmailSent, recordEmailFailure } from "@/db/queries/queued-emails";
import { isEmailName } from "@/emails/registry";
import { renderEmail } from "@/emails/render-email";
import { deliveryFailure, type EmailNotDelivered } from "@/lib/mail/delivery-failure";
import { isOutdated } from "@/lib/mail/email-lifetimes";
import { unsealProps } from "@/lib/mail/sealed-props";
import type { EmailTransport, OutgoingEmail } from "@/lib/mail/transport";

/** How often a mail is tried: with the delays of the job queue, for about four days. */
const maxAttempts = 25;

export type Delivery = { db: Db; from: string; send: EmailTransport };

type ClaimedEmail = NonNullable<Awaited<ReturnType<typeof claimQueuedEmail>>>;

/**
 * Sends a queued mail, at least once: a crash between the sending and its record sends it again, with the same id.
 * Throws `EmailNotDelivered` when it should be tried again later, once that is written down.
 */
export async function deliverEmail({ db, from, send }: Delivery, emailId: string): Promise<void> {
  const failure = await db.transaction(async (tx) => {
    const email = await claimQueuedEmail(tx, emailId);
    return email && attemptDelivery({ db: tx, from, send }, email);
  });
  if (failure) throw failure;
}

async function attemptDelivery(delivery: Delivery, email: ClaimedEmail): Promise<EmailNotDelivered | undefined> {
  const { db } = delivery;
  if (isOutdated(email.name, email.ageInSeconds)) {
    await giveUpEmail(db, email.id, "expired", { isRetryable: false });
    return;
  }
  const outcome = await trySending(delivery, email);
  if (outcome.receipt) {
    await markEmailSent(db, email.id, outcome.receipt);
    return;
  }
  const { failure } = outcome;
  await recordEmailFailure(db, email.id, failure.reason);
  if (!failure.isFinal && email.attempts + 1 < maxAttempts) return failure;
  await giveUpEmail(db, email.id, failure.reason, { isRetryable: true });
}

async function trySending({ from, send }: Delivery, email: ClaimedEmail) {
  try {
    return { receipt: await send(await compose(from, email)) };
  } catch (error) {
    return { failure: deliveryFailure(email.id, error) };
  }
}

async function compose(from: string, email: ClaimedEmail): Promise<OutgoingEmail> {
  const { id, name, recipient, sealedProps, serviceCentre } = email;
  if (!isEmailName(name) || !sealedProps) throw new Error(`${name} is not a mail of this version`);
  const rendered = await renderEmail(name, await unsealProps(id, sealedProps), serviceCentre);
  return { ...rendered, id, from, to: recipient, replyTo: serviceCentre?.supportEmail ?? null };
}
