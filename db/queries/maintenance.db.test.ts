import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { deleteDeadJobs, deleteExpired, forgetOldEmails } from "@/db/queries/maintenance";
import { connectionEnquiryDrafts, oneTimeCodes, queuedEmails, rateLimits, registrations, sessions } from "@/db/schema";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion } from "@/tests/support/fixtures";

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);
const ahead = new Date(Date.now() + day);

function aCode(db: Db, email: string, expiresAt: Date) {
  const code = { email, purpose: "sign_in", browserHash: "b", codeHash: "c", expiresAt } as const;
  return db.insert(oneTimeCodes).values(code);
}

test("deletes what is over, and leaves what is not", async ({ tx }) => {
  const [old, recent] = [`${randomUUID()}@exemple.fr`, `${randomUUID()}@exemple.fr`];
  await aCode(tx, old, ago(2));
  await aCode(tx, recent, ago(0.1));
  await tx.insert(rateLimits).values([
    { key: old, windowStart: ago(1), expiresAt: ago(0.5) },
    { key: recent, windowStart: ago(1), expiresAt: ahead },
  ]);
  const { code: regionCode } = await aRegion(tx);
  await tx.insert(registrations).values([
    { browserHash: old, regionCode, path: "individual", expiresAt: ago(0.1) },
    { browserHash: recent, regionCode, path: "individual", expiresAt: ahead },
  ]);
  await tx.insert(connectionEnquiryDrafts).values([
    { browserHash: old, expiresAt: ago(0.1) },
    { browserHash: recent, expiresAt: ahead },
  ]);

  await deleteExpired(tx);

  const codes = await tx
    .select()
    .from(oneTimeCodes)
    .where(inArray(oneTimeCodes.email, [old, recent]));
  expect(codes.map(({ email }) => email)).toEqual([recent]);
  const limits = await tx
    .select()
    .from(rateLimits)
    .where(inArray(rateLimits.key, [old, recent]));
  expect(limits.map(({ key }) => key)).toEqual([recent]);
  const open = await tx
    .select()
    .from(registrations)
    .where(inArray(registrations.browserHash, [old, recent]));
  expect(open.map(({ browserHash }) => browserHash)).toEqual([recent]);
  const drafts = await tx
    .select()
    .from(connectionEnquiryDrafts)
    .where(inArray(connectionEnquiryDrafts.browserHash, [old, recent]));
  expect(drafts.map(({ browserHash }) => browserHash)).toEqual([recent]);
});

test("a session is kept for 90 days after its end", async ({ tx }) => {
  const { id: individualId } = await anIndividual(tx);
  const aSession = (expiresAt: Date) =>
    tx
      .insert(sessions)
      .values({ individualId, method: "password_and_code", createdAt: ago(200), expiresAt })
      .returning({ id: sessions.id });
  const [[longOver], [over], [live]] = [await aSession(ago(91)), await aSession(ago(89)), await aSession(ahead)];

  await deleteExpired(tx);

  const kept = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(inArray(sessions.individualId, [individualId]));
  expect(kept.map(({ id }) => id).sort()).toEqual([over?.id, live?.id].sort());
  expect(kept).not.toContainEqual(longOver);
});

test("old mails are forgotten, those that still wait never", async ({ tx }) => {
  const email = { name: "request-received", recipient: `${randomUUID()}@exemple.fr`, sealedProps: "sealed" };
  const rows = await tx
    .insert(queuedEmails)
    .values([
      { ...email, status: "queued", createdAt: ago(400) },
      { ...email, status: "failed", createdAt: ago(31) },
      { ...email, status: "failed", createdAt: ago(29) },
      { ...email, status: "sent", sentAt: ago(364), createdAt: ago(364), sealedProps: null },
      { ...email, status: "sent", sentAt: ago(366), createdAt: ago(366), sealedProps: null },
    ])
    .returning({ id: queuedEmails.id });

  await forgetOldEmails(tx);

  const left = await tx
    .select()
    .from(queuedEmails)
    .where(
      inArray(
        queuedEmails.id,
        rows.map(({ id }) => id),
      ),
    );
  const sealed = new Map(left.map(({ id, sealedProps }) => [id, sealedProps]));
  expect(rows.map(({ id }) => sealed.get(id))).toEqual(["sealed", null, "sealed", null, undefined]);
});

test("clearing dead jobs runs on the queue as it is installed", async ({ tx }) => {
  await expect(deleteDeadJobs(tx)).resolves.toBeUndefined();
});
