import { randomUUID } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import {
  addDeliverEmailJob,
  claimQueuedEmail,
  emailDeliveryHealth,
  findDemoEmail,
  giveUpEmail,
  insertQueuedEmail,
  listAbandonedEmails,
  listDemoEmails,
  listUndeliveredEmails,
  markEmailSent,
  recordEmailFailure,
  requeueEmail,
} from "@/db/queries/queued-emails";
import { queuedEmails } from "@/db/schema";
import { committed, test } from "@/tests/support/database";
import { aRegion } from "@/tests/support/fixtures";

async function aQueuedEmail(db: Db, values: Partial<typeof queuedEmails.$inferInsert> = {}): Promise<string> {
  const id = randomUUID();
  await insertQueuedEmail(db, {
    id,
    name: "request-received",
    recipient: "a@exemple.fr",
    sealedProps: "sealed",
    ...values,
  });
  return id;
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test("a mail is in one worker's hands at a time, and free again when that worker is gone", async () => {
  const id = await aQueuedEmail(committed);
  try {
    await committed.transaction(async (first) => {
      expect(await claimQueuedEmail(first, id)).toMatchObject({ id, attempts: 0, serviceCentre: null });
      await committed.transaction(async (second) => {
        expect(await claimQueuedEmail(second, id)).toBeUndefined();
        expect(ids(await listAbandonedEmails(second))).not.toContain(id);
      });
    });
    await committed.transaction(async (third) => {
      expect(await claimQueuedEmail(third, id)).toMatchObject({ id });
    });
  } finally {
    await committed.delete(queuedEmails).where(eq(queuedEmails.id, id));
  }
});

test("a claimed mail comes with the service centre of its region", async ({ tx }) => {
  const region = await aRegion(tx);
  const id = await aQueuedEmail(tx, { regionCode: region.code });
  expect(await claimQueuedEmail(tx, id)).toMatchObject({
    serviceCentre: { name: region.serviceCentreName, supportEmail: region.supportEmail, supportUrl: null },
  });
});

test("a mail that is sent or given up is not claimed", async ({ tx }) => {
  const [sent, failed] = [await aQueuedEmail(tx), await aQueuedEmail(tx)];
  await markEmailSent(tx, sent, { transportMessageId: "<id@balorg.example>" });
  await giveUpEmail(tx, failed, "expired", { isRetryable: false });
  expect(await claimQueuedEmail(tx, sent)).toBeUndefined();
  expect(await claimQueuedEmail(tx, failed)).toBeUndefined();
});

test("what was given up is tried again only while there is something left to say", async ({ tx }) => {
  const [kept, erased, sent] = [await aQueuedEmail(tx), await aQueuedEmail(tx), await aQueuedEmail(tx)];
  await recordEmailFailure(tx, kept, "refused");
  await giveUpEmail(tx, kept, "refused", { isRetryable: true });
  await giveUpEmail(tx, erased, "expired", { isRetryable: false });
  await markEmailSent(tx, sent, { transportMessageId: null });
  expect(await requeueEmail(tx, kept)).toEqual({ id: kept, name: "request-received" });
  expect(await requeueEmail(tx, erased)).toBeUndefined();
  expect(await requeueEmail(tx, sent)).toBeUndefined();
  expect(await claimQueuedEmail(tx, kept)).toMatchObject({ id: kept, attempts: 0 });
});

test("a mail without a job, with one that died, or with one that a dead worker holds, is abandoned", async ({ tx }) => {
  const [none, waiting, exhausted, locked] = [
    await aQueuedEmail(tx),
    await aQueuedEmail(tx),
    await aQueuedEmail(tx),
    await aQueuedEmail(tx),
  ];
  for (const id of [waiting, exhausted, locked]) await addDeliverEmailJob(tx, id, { isUrgent: false });
  await tx.execute(
    sql`update graphile_worker._private_jobs set attempts = max_attempts where key = 'email:' || ${exhausted}`,
  );
  await tx.execute(
    sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead' where key = 'email:' || ${locked}`,
  );

  const abandoned = ids(await listAbandonedEmails(tx));
  expect(abandoned).toEqual(expect.arrayContaining([none, exhausted, locked]));
  expect(abandoned).not.toContain(waiting);

  await addDeliverEmailJob(tx, locked, { isUrgent: false });
  expect(ids(await listAbandonedEmails(tx))).not.toContain(locked);
});

test("the operator sees what has not left, oldest first, and what went wrong last", async ({ tx }) => {
  await tx.delete(queuedEmails);
  const delayed = await aQueuedEmail(tx, { createdAt: minutesAgo(30) });
  const failed = await aQueuedEmail(tx, { createdAt: minutesAgo(20) });
  const fresh = await aQueuedEmail(tx);
  await markEmailSent(tx, await aQueuedEmail(tx, { createdAt: minutesAgo(60) }), { transportMessageId: null });
  await recordEmailFailure(tx, delayed, "ECONNREFUSED");
  await giveUpEmail(tx, failed, "expired", { isRetryable: false });

  const undelivered = await listUndeliveredEmails(tx, { limit: 10, offset: 0 });
  expect(ids(undelivered)).toEqual([delayed, failed, fresh]);
  expect(undelivered.map(({ isRetryable }) => isRetryable)).toEqual([true, false, true]);
  expect(ids(await listUndeliveredEmails(tx, { limit: 1, offset: 1 }))).toEqual([failed]);

  const health = await emailDeliveryHealth(tx);
  expect(health).toMatchObject({ queued: 2, failed: 1, delayed: 1, lastError: "expired" });
  expect(health.oldestQueuedAt).toBeInstanceOf(Date);
  expect(Date.now() - (health.oldestQueuedAt?.getTime() ?? 0)).toBeGreaterThan(29 * 60_000);
});

test("nothing waiting is good health", async ({ tx }) => {
  await tx.delete(queuedEmails);
  expect(await emailDeliveryHealth(tx)).toEqual({
    queued: 0,
    failed: 0,
    delayed: 0,
    oldestQueuedAt: null,
    lastError: null,
  });
});

test("the demo store shows the mails that it kept, newest first, and no other", async ({ tx }) => {
  const recipient = `${randomUUID()}@exemple.fr`;
  const [older, newer, sentForReal] = [
    await aQueuedEmail(tx, { recipient, createdAt: minutesAgo(2) }),
    await aQueuedEmail(tx, { recipient }),
    await aQueuedEmail(tx, { recipient }),
  ];
  const content = { subject: "Sujet", html: "<p>corps</p>", text: "corps" };
  for (const id of [older, newer]) await markEmailSent(tx, id, { transportMessageId: null, ...content });
  await markEmailSent(tx, sentForReal, { transportMessageId: "<id@balorg.example>" });

  expect(ids(await listDemoEmails(tx, { limit: 10, recipient }))).toEqual([newer, older]);
  expect(await findDemoEmail(tx, newer)).toMatchObject(content);
  expect(await findDemoEmail(tx, sentForReal)).toBeUndefined();
  const rows = await tx
    .select()
    .from(queuedEmails)
    .where(inArray(queuedEmails.id, [older, newer]));
  expect(rows.every(({ sealedProps }) => sealedProps === null)).toBe(true);
});
