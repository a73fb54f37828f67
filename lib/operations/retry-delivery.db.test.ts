import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { giveUpEmail, markEmailSent } from "@/db/queries/queued-emails";
import { queuedEmails } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { queueEmail } from "@/lib/mail/queue-email";
import { NothingToRetry } from "@/lib/operations/errors";
import { retryDelivery } from "@/lib/operations/retry-delivery";
import { viewEmailDelivery } from "@/lib/operations/view-email-delivery";
import { test } from "@/tests/support/database";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const props = { signInUrl: "https://site.example/connexion", forgottenPasswordUrl: "https://site.example/oublie" };

async function aFailedEmail(tx: Db) {
  const id = await queueEmail(tx, "account-exists", "camille@exemple.fr", props);
  await giveUpEmail(tx, id, "550 refused", { isRetryable: true });
  return id;
}

async function operatorContext(tx: Db) {
  return contextOf(tx, (await anIndividual(tx, { kind: "INT", isOperator: true })).id);
}

describe("retryDelivery", () => {
  test("queues the mail again and writes down who asked", async ({ tx }) => {
    const id = await aFailedEmail(tx);
    const context = await operatorContext(tx);

    await retryDelivery(context, { id });

    const [email] = await tx.select().from(queuedEmails).where(eq(queuedEmails.id, id));
    expect(email).toMatchObject({ status: "queued", attempts: 0 });
    expect(await journalOf(tx, "queued_email", id)).toMatchObject([
      { action: "queued_email.retried", actorId: context.actor.id },
    ]);
  });

  test("a mail that has left is not sent twice", async ({ tx }) => {
    const id = await aFailedEmail(tx);
    await markEmailSent(tx, id, { transportMessageId: null });

    await expect(retryDelivery(await operatorContext(tx), { id })).rejects.toBeInstanceOf(NothingToRetry);
  });

  test("is for the operator only", async ({ tx }) => {
    const id = await aFailedEmail(tx);
    const context = await contextOf(tx, (await aReviewer(tx)).id);

    await expect(retryDelivery(context, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(viewEmailDelivery(context, { page: 1 })).rejects.toBeInstanceOf(NotFound);
  });
});

test("the operator sees what waits and what failed, with the last error", async ({ tx }) => {
  await tx.delete(queuedEmails);
  await aFailedEmail(tx);
  await queueEmail(tx, "account-exists", "paul@exemple.fr", props);

  const { health, emails, pageCount } = await viewEmailDelivery(await operatorContext(tx), { page: 1 });

  expect(health).toMatchObject({ queued: 1, failed: 1, lastError: "550 refused" });
  expect(emails.map(({ status }) => status).sort()).toEqual(["failed", "queued"]);
  expect(pageCount).toBe(1);
});
