import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, vi } from "vitest";
import type { Db } from "@/db/client";
import { listAuditEvents } from "@/db/queries/audit-events";
import { auditEvents } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { journalled } from "@/lib/journal/journalled";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { unknownAccount } from "@/lib/journal/unknown-account";
import { clearOfWindowEnd } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

const linesAbout = (tx: Db, id: string) =>
  tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)).orderBy(auditEvents.id);

test("says who was refused what, how they had signed in, and in which region", async ({ tx }) => {
  const { id } = await aRequest(tx, { regionCode: "960" });
  const context = await contextOf(tx, (await aReviewer(tx, ["961"])).id);
  const told = journalled(context, "request.approved", { type: "request", id });
  await told(new NotFound(), undefined);
  await told(new Error("down"), "9F3A");
  const [refused, failed] = await linesAbout(tx, id);
  expect(refused).toMatchObject({
    actorId: context.actor.id,
    method: "passkey",
    origin: context.origin,
    action: "request.approved",
    result: "refused",
    category: "failure",
    regionCode: "960",
    detail: { reason: "NotFound" },
  });
  expect(failed).toMatchObject({ result: "failed", detail: { reason: "Error", reference: "9F3A" } });
});

test("what was refused is no part of the history of a request", async ({ tx }) => {
  const { id } = await aRequest(tx, {});
  await recordRefusal({ db: tx, origin: "192.0.2.1" }, "request.approved", { type: "request", id }, "RequestHeld");
  expect(await listAuditEvents(tx, "request", id)).toEqual([]);
});

test("nothing is written about a request that does not exist", async ({ tx }) => {
  const id = randomUUID();
  await recordRefusal({ db: tx, origin: "192.0.2.1" }, "request.read", { type: "request", id }, "NotFound");
  expect(await linesAbout(tx, id)).toEqual([]);
});

test("whoever repeats what is refused fills no journal", async ({ tx }) => {
  await clearOfWindowEnd();
  const subject = unknownAccount(`${randomUUID()}@exemple.fr`);
  for (let index = 0; index < 120; index++) {
    await recordRefusal({ db: tx, origin: "192.0.2.1" }, "individual.signed_in", subject, "wrong password");
  }
  const lines = await linesAbout(tx, subject.id);
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toMatchObject({
    actorName: "Personne non connectée",
    detail: { reason: "wrong password", times: 100 },
  });
});

test("a journal that can't be written hides no refusal", async ({ tx }) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const subject = { type: "request", id: "no uuid" } as const;
  await tx
    .transaction(async (nested) => {
      await recordRefusal({ db: nested, origin: "192.0.2.1" }, "request.read", subject, "NotFound");
      throw new NotFound();
    })
    .catch((error: unknown) => expect(error).toBeInstanceOf(NotFound));
});
