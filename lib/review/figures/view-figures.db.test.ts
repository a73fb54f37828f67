import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { informationRequests, publications, requestDecisions, requests } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { figuresFiltersSchema } from "@/lib/review/figures/filters";
import { viewFigures } from "@/lib/review/figures/view-figures";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

const region = "94";
const other = "96";
const hoursAfter = (start: string, hours: number) => new Date(Date.parse(start) + hours * 3_600_000);

async function aCentre(tx: Db, now: string, regionCodes = [region]) {
  const reviewer = await aReviewer(tx, regionCodes);
  const context = await contextOf(tx, reviewer.id);
  const see = (query: Record<string, string>) => viewFigures(context, figuresFiltersSchema.parse(query), new Date(now));
  const sent = (at: string, more: Parameters<typeof aRequest>[1] = {}) =>
    aRequest(tx, { regionCode: region, firstSubmittedAt: new Date(at), submittedAt: new Date(at), ...more });
  const approved = (at: string) => ({ status: "approved" as const, decidedById: reviewer.id, decidedAt: new Date(at) });
  const refused = (at: string) => ({
    ...approved(at),
    status: "refused" as const,
    refusalReason: "duplicate" as const,
    refusalText: "Déjà demandée.",
    correctionInvited: true,
  });
  return { reviewer, see, sent, approved, refused };
}

describe("the figures of a service centre", () => {
  test("week after week, across the new year", async ({ tx }) => {
    const { see, sent, approved, refused } = await aCentre(tx, "2027-01-06T10:00:00Z");
    await sent("2026-12-10T09:00:00Z", { status: "withdrawn", withdrawnAt: new Date("2026-12-30T09:00:00Z") });
    await sent("2026-12-24T08:00:00Z", approved("2026-12-26T08:00:00Z"));
    // Sunday 23:30 in Paris, decided on Monday at 0:30.
    await sent("2027-01-03T22:30:00Z", refused("2027-01-03T23:30:00Z"));
    await sent("2026-12-31T23:30:00Z");
    await sent("2026-12-31T23:30:00Z", { status: "draft", version: 0, firstSubmittedAt: null, submittedAt: null });
    const { byWeek, total, reasons } = await see({ du: "2026-12-21", au: "2027-01-05" });
    expect(byWeek).toMatchObject([
      { monday: "2026-12-21", received: 1, approved: 1, refused: 0, withdrawn: 0, waiting: 1, isUnderWay: false },
      { monday: "2026-12-28", received: 2, approved: 0, refused: 0, withdrawn: 1, waiting: 2, own: undefined },
      { monday: "2027-01-04", received: 0, approved: 0, refused: 1, withdrawn: 0, waiting: 1, isUnderWay: true },
    ]);
    expect(byWeek.map(({ whole }) => whole)).toEqual([{ median: 48, ninth: 48 }, undefined, { median: 1, ninth: 1 }]);
    expect(total).toMatchObject({ received: 3, decided: 2, waiting: 1, late: 0 });
    expect(total.own?.median).toBe(24.5);
    expect(total.own?.ninth).toBeCloseTo(43.3);
    expect(reasons).toEqual([{ reason: "duplicate", count: 1 }]);
  });

  test("a past period is as it stood at its end", async ({ tx }) => {
    const { see, sent, approved } = await aCentre(tx, "2026-11-24T10:00:00Z");
    await sent("2026-10-06T10:00:00Z");
    await sent("2026-10-07T10:00:00Z", approved("2026-11-10T10:00:00Z"));
    await sent("2026-11-12T10:00:00Z");
    const { total } = await see({ du: "2026-10-05", au: "2026-10-11" });
    expect(total).toMatchObject({ received: 2, decided: 0, waiting: 2, own: undefined });
  });

  test("a week has an hour less or more when the clocks change, a delay has not", async ({ tx }) => {
    const { see, sent, approved } = await aCentre(tx, "2026-11-24T10:00:00Z");
    for (const at of ["2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z"]) await sent(at);
    for (const at of ["2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"]) await sent(at);
    await sent("2026-10-24T10:00:00Z", approved("2026-10-25T10:00:00Z"));
    const spring = await see({ du: "2026-03-23", au: "2026-03-30" });
    expect(spring.byWeek.map(({ received }) => received)).toEqual([1, 1]);
    const autumn = await see({ du: "2026-10-19", au: "2026-10-26" });
    expect(autumn.byWeek.map(({ received }) => received)).toEqual([2, 1]);
    expect(autumn.total.whole).toEqual({ median: 24, ninth: 24 });
  });

  test("the time that the applicant took to answer is not the centre’s", async ({ tx }) => {
    const start = "2026-11-09T08:00:00Z";
    const { reviewer, see, sent, approved } = await aCentre(tx, "2026-11-24T10:00:00Z");
    const slow = await sent(start, approved(hoursAfter(start, 100).toISOString()));
    await sent(start, approved(hoursAfter(start, 73).toISOString()));
    const ask = { askedById: reviewer.id, message: "Merci de préciser." };
    await tx.insert(informationRequests).values([
      {
        ...ask,
        requestId: slow.id,
        askedAt: hoursAfter(start, 10),
        answeredAt: hoursAfter(start, 80),
        answer: "Voilà.",
      },
      { ...ask, requestId: slow.id, askedAt: hoursAfter(start, 82), cancelledAt: hoursAfter(start, 92) },
    ]);
    const { total, byRegion } = await see({ du: "2026-11-09", au: "2026-11-15" });
    expect(total).toMatchObject({ decided: 2, late: 1, asked: 1, whole: { median: 86.5 }, own: { median: 46.5 } });
    expect(total.own?.ninth).toBeCloseTo(67.7);
    expect(byRegion).toMatchObject([{ code: region, targetHours: 72, late: 1 }]);
  });

  test("a correction is another request; a decision taken back is none", async ({ tx }) => {
    const { reviewer, see, sent, approved, refused } = await aCentre(tx, "2026-11-24T10:00:00Z");
    const first = await sent("2026-11-16T08:00:00Z", refused("2026-11-16T09:00:00Z"));
    await sent("2026-11-17T08:00:00Z", { previousRequestId: first.id, ...approved("2026-11-17T10:00:00Z") });
    const waiting = await sent("2026-11-17T08:00:00Z");
    await tx.insert(requestDecisions).values({
      requestId: waiting.id,
      version: 1,
      kind: "refuse",
      content: { kind: "refuse", refusalReason: "other", refusalText: "Non.", correctionInvited: false },
      decidedById: reviewer.id,
      state: "taken_back",
      closedAt: new Date(),
    });
    const { total } = await see({ du: "2026-11-16", au: "2026-11-22" });
    expect(total).toMatchObject({ received: 3, approved: 1, refused: 1, waiting: 1, own: { median: 1.5 } });
  });

  test("a box counts in the week in which the directory shows it", async ({ tx }) => {
    const { see } = await aCentre(tx, "2026-11-24T10:00:00Z");
    const decided = new Date("2026-11-13T08:00:00Z");
    for (const [hours, isShown] of [
      [24, true],
      [96, true],
      [0, false],
    ] as const) {
      const { id, requestId } = await aMailbox(tx, { regionCode: region });
      const sentAt = new Date("2026-11-12T08:00:00Z");
      await tx
        .update(requests)
        .set({ firstSubmittedAt: sentAt, submittedAt: sentAt, decidedAt: decided })
        .where(eq(requests.id, requestId));
      const visibleAt = hoursAfter(decided.toISOString(), hours);
      const shown = isShown ? { status: "visible" as const, visibleAt } : { status: "sent" as const };
      await tx.update(publications).set(shown).where(eq(publications.mailboxId, id));
    }
    const { byWeek, total } = await see({ du: "2026-11-09", au: "2026-11-22" });
    expect(byWeek.map(({ visible, visibility }) => [visible, visibility?.median])).toEqual([
      [1, 24],
      [1, 96],
    ]);
    expect(total.visibility?.median).toBe(60);
    expect(total.visibility?.ninth).toBeCloseTo(88.8);
  });
});

describe("whose figures", () => {
  test("all of a reviewer’s regions together, or one; one without any request has no delay", async ({ tx }) => {
    const { see, sent, approved } = await aCentre(tx, "2026-11-24T10:00:00Z", [region, other]);
    await sent("2026-11-17T08:00:00Z", approved("2026-11-17T10:00:00Z"));
    await sent("2026-11-17T08:00:00Z", { regionCode: "97", ...approved("2026-11-17T10:00:00Z") });
    const all = await see({});
    expect(all.total).toMatchObject({ received: 1, decided: 1 });
    expect(all.byRegion).toMatchObject([
      { code: region, decided: 1, own: { median: 2 } },
      { code: other, received: 0, decided: 0, waiting: 0, own: undefined, visibility: undefined },
    ]);
    expect((await see({ region })).byRegion).toHaveLength(1);
    expect((await see({ region: other })).total).toMatchObject({ received: 0, own: undefined });
  });

  test("nobody else’s", async ({ tx }) => {
    const { see } = await aCentre(tx, "2026-11-24T10:00:00Z");
    await expect(see({ region: "97" })).rejects.toBeInstanceOf(NotFound);
    const operator = await contextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    await expect(viewFigures(operator, figuresFiltersSchema.parse({}))).rejects.toBeInstanceOf(NotFound);
  });
});
