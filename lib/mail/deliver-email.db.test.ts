import { eq, sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import type { Db } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { deliverEmail } from "@/lib/mail/deliver-email";
import { demoTransport } from "@/lib/mail/demo-transport";
import { queueEmail } from "@/lib/mail/queue-email";
import { smtpTransport } from "@/lib/mail/smtp-transport";
import { test } from "@/tests/support/database";
import { aRegion } from "@/tests/support/fixtures";
import { startMailCatcher } from "@/tests/support/mail-catcher";

const from = "Balorg <ne-pas-repondre@balorg.example>";
const recipient = "camille@exemple.fr";
const refused = () => Promise.reject(Object.assign(new Error(`550 <${recipient}> refused`), { code: "EENVELOPE" }));

async function aCode(tx: Db) {
  const { code: regionCode } = await aRegion(tx);
  return queueEmail(tx, "one-time-code", recipient, { code: "042719", purpose: "sign_in" }, { regionCode });
}

async function rowOf(db: Db, id: string) {
  const [row] = await db.select().from(queuedEmails).where(eq(queuedEmails.id, id));
  return row;
}

const age = (tx: Db, id: string, minutes: number) =>
  tx
    .update(queuedEmails)
    .set({ createdAt: sql`now() - make_interval(mins => ${minutes})` })
    .where(eq(queuedEmails.id, id));

test("sends over SMTP, with the region's support to answer to, then forgets what the mail said", async ({ tx }) => {
  await using catcher = await startMailCatcher();
  const id = await aCode(tx);

  await deliverEmail({ db: tx, from, send: smtpTransport(catcher.url) }, id);

  expect(catcher.recipients).toEqual([recipient]);
  const [mail] = catcher.mails;
  expect(mail?.text).toContain("042719");
  expect(mail?.subject).toBe("Votre code de connexion");
  expect(mail?.replyTo?.text).toBe("support@region.example");
  expect(mail?.text).toContain("Centre de services de test");
  const row = await rowOf(tx, id);
  expect(row).toMatchObject({ status: "sent", sealedProps: null, attempts: 1, transportMessageId: mail?.messageId });
  expect(row).toMatchObject({ sentAt: expect.any(Date), subject: null, html: null, text: null });
});

test("a job that runs twice sends once", async ({ tx }) => {
  const send = vi.fn(demoTransport);
  const id = await aCode(tx);
  await deliverEmail({ db: tx, from, send }, id);
  await deliverEmail({ db: tx, from, send }, id);
  expect(send).toHaveBeenCalledOnce();
});

test("the demo keeps the mail instead of sending it", async ({ tx }) => {
  const id = await aCode(tx);
  await deliverEmail({ db: tx, from, send: demoTransport }, id);
  expect(await rowOf(tx, id)).toMatchObject({
    status: "sent",
    subject: "Votre code de connexion",
    html: expect.stringContaining("042719"),
    text: expect.stringContaining("042719"),
  });
});

test("a failure is written down without an address, thrown for the queue, and made good later", async ({ tx }) => {
  const id = await aCode(tx);

  const failed = deliverEmail({ db: tx, from, send: refused }, id);

  await expect(failed).rejects.toMatchObject({ name: "EmailNotDelivered" });
  await expect(failed).rejects.not.toThrow(recipient);
  expect(await rowOf(tx, id)).toMatchObject({ status: "queued", attempts: 1, lastError: "EENVELOPE: 550 <…> refused" });

  await deliverEmail({ db: tx, from, send: demoTransport }, id);
  expect(await rowOf(tx, id)).toMatchObject({ status: "sent", attempts: 2, lastError: null, sealedProps: null });
});

test("a server that is down delays the mail", async ({ tx }) => {
  const catcher = await startMailCatcher();
  await catcher.close();
  const id = await aCode(tx);
  await expect(deliverEmail({ db: tx, from, send: smtpTransport(catcher.url) }, id)).rejects.toThrow("ECONNREFUSED");
  expect(await rowOf(tx, id)).toMatchObject({ status: "queued", lastError: expect.stringContaining("ECONNREFUSED") });
});

test("a code older than its ten minutes is not sent any more", async ({ tx }) => {
  const send = vi.fn(demoTransport);
  const id = await aCode(tx);
  await age(tx, id, 10);
  await deliverEmail({ db: tx, from, send }, id);
  expect(send).not.toHaveBeenCalled();
  expect(await rowOf(tx, id)).toMatchObject({ status: "failed", lastError: "expired", sealedProps: null });
});

test("a code in its ninth minute still is", async ({ tx }) => {
  const id = await aCode(tx);
  await age(tx, id, 9);
  await deliverEmail({ db: tx, from, send: demoTransport }, id);
  expect(await rowOf(tx, id)).toMatchObject({ status: "sent" });
});

test("after the last attempt the mail is given up, and kept for the operator to try again", async ({ tx }) => {
  const id = await aCode(tx);
  await tx.update(queuedEmails).set({ attempts: 24 }).where(eq(queuedEmails.id, id));
  await deliverEmail({ db: tx, from, send: refused }, id);
  const row = await rowOf(tx, id);
  expect(row).toMatchObject({ status: "failed", attempts: 25, lastError: "EENVELOPE: 550 <…> refused" });
  expect(row?.sealedProps).not.toBeNull();
});

test("an address that does not exist is not tried again", async ({ tx }) => {
  await using catcher = await startMailCatcher({ refuse: { code: 550, message: "5.1.1 no such user" } });
  const id = await aCode(tx);
  await deliverEmail({ db: tx, from, send: smtpTransport(catcher.url) }, id);
  expect(await rowOf(tx, id)).toMatchObject({
    status: "failed",
    attempts: 1,
    lastError: expect.stringContaining("5.1.1"),
  });
});

test("a mail of another version waits for the version that knows it", async ({ tx }) => {
  const id = await aCode(tx);
  await tx.update(queuedEmails).set({ name: "not-yet-known" }).where(eq(queuedEmails.id, id));
  await expect(deliverEmail({ db: tx, from, send: demoTransport }, id)).rejects.toThrow("not a mail of this version");
  expect(await rowOf(tx, id)).toMatchObject({ status: "queued", attempts: 1 });
});
