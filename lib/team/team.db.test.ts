import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { requestHolds, reviewerRegions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { regionSubject } from "@/lib/regions/region-subject";
import { AlreadyReviewer, NoSuchAccount, NoSuchRegion } from "@/lib/team/errors";
import { grantReviewer } from "@/lib/team/grant-reviewer";
import { listTeam } from "@/lib/team/list-team";
import { removeReviewer } from "@/lib/team/remove-reviewer";
import { viewRemoval } from "@/lib/team/view-removal";
import { viewRightsHistory } from "@/lib/team/view-rights-history";
import { committed, test } from "@/tests/support/database";
import { anIndividual, aRegion, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const region = { code: "28" };
const rightIn = (regionCode: string, individualId: string) => ({ regionCode, individualId });
const journal = (db: Db, code = region.code) => journalOf(db, "region", regionSubject(code).id);

async function anOperator(db: Db) {
  await aRegion(db, region);
  return contextOf(db, (await anIndividual(db, { kind: "INT", isOperator: true, lastName: "Lambert" })).id);
}

describe("grantReviewer", () => {
  test("opens the region from the next request on, with who gave it and when, and tells the person", async ({ tx }) => {
    const operator = await anOperator(tx);
    const person = await anIndividual(tx);

    await grantReviewer(operator, { email: person.email, regionCode: region.code });

    expect((await contextOf(tx, person.id)).actor.reviewerRegions).toEqual([region.code]);
    const [right] = await tx.select().from(reviewerRegions).where(eq(reviewerRegions.individualId, person.id));
    expect(right).toMatchObject({ grantedById: operator.actor.id, grantedAt: expect.any(Date) });
    const detail = { personId: person.id, personName: "Camille Martin" };
    expect(await journal(tx)).toEqual([{ action: "region.reviewer_granted", actorId: operator.actor.id, detail }]);
    expect(await mailsAbout(tx, person.id)).toEqual([
      { name: "reviewer-right", recipient: person.email, regionCode: region.code },
    ]);
  });

  test("says what is wrong at its field", async ({ tx }) => {
    const operator = await anOperator(tx);
    const { email } = await aReviewer(tx, [region.code]);
    const give = (typed: { email?: string; regionCode?: string }) =>
      grantReviewer(operator, { email, regionCode: region.code, ...typed });

    await expect(give({ email: "personne@exemple.fr" })).rejects.toBeInstanceOf(NoSuchAccount);
    await expect(give({ regionCode: "99" })).rejects.toBeInstanceOf(NoSuchRegion);
    await expect(give({})).rejects.toBeInstanceOf(AlreadyReviewer);
    expect(await journal(tx)).toEqual([]);
  });

  test("an operator may choose themselves, and the journal says so", async ({ tx }) => {
    const operator = await anOperator(tx);
    await grantReviewer(operator, { email: operator.actor.email, regionCode: region.code });
    const { id } = operator.actor;
    expect(await journal(tx)).toMatchObject([{ actorId: id, detail: { personId: id } }]);
  });

  test("given twice at once, there is one right and one line of the journal", async ({ tx: _ }) => {
    const operator = await anOperator(committed);
    const { code: regionCode } = await aRegion(committed, { code: "27" });
    const person = await anIndividual(committed);
    const before = (await journal(committed, regionCode)).length;
    const give = () => grantReviewer(operator, { email: person.email, regionCode });

    const outcomes = await Promise.allSettled([give(), give(), give()]);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await journal(committed, regionCode)).slice(before)).toHaveLength(1);
    expect(await mailsAbout(committed, person.id)).toHaveLength(1);
    await committed.delete(reviewerRegions).where(eq(reviewerRegions.individualId, person.id));
  });
});

describe("removeReviewer", () => {
  test("counts from the next request on, frees what was taken in the region, and tells the person", async ({ tx }) => {
    const operator = await anOperator(tx);
    const person = await aReviewer(tx, [region.code, "76"]);
    const [here, elsewhere] = [await aRequest(tx, { regionCode: region.code }), await aRequest(tx)];
    const expiresAt = new Date(Date.now() + 900_000);
    for (const { id: requestId } of [here, elsewhere])
      await tx.insert(requestHolds).values({ requestId, holderId: person.id, expiresAt });

    await removeReviewer(operator, rightIn(region.code, person.id));

    expect((await contextOf(tx, person.id)).actor.reviewerRegions).toEqual(["76"]);
    const held = await tx.select().from(requestHolds).where(eq(requestHolds.holderId, person.id));
    expect(held.map(({ requestId }) => requestId)).toEqual([elsewhere.id]);
    const detail = { personId: person.id, personName: "Claire Instructrice", released: 1 };
    expect(await journal(tx)).toEqual([{ action: "region.reviewer_removed", actorId: operator.actor.id, detail }]);
    expect(await mailsAbout(tx, person.id)).toMatchObject([{ name: "reviewer-right", recipient: person.email }]);
  });

  test("asked again, it changes and tells nothing more", async ({ tx }) => {
    const operator = await anOperator(tx);
    const { id } = await aReviewer(tx, [region.code]);
    await removeReviewer(operator, rightIn(region.code, id));
    await removeReviewer(operator, rightIn(region.code, id));
    expect(await journal(tx)).toHaveLength(1);
    expect(await mailsAbout(tx, id)).toHaveLength(1);
  });
});

test("the team is listed by region, and its history tells who gave and took what", async ({ tx }) => {
  const operator = await anOperator(tx);
  const person = await anIndividual(tx);
  await grantReviewer(operator, { email: person.email, regionCode: region.code });
  const ours = (await listTeam(operator)).find(({ code }) => code === region.code);
  expect(ours?.reviewers).toMatchObject([{ id: person.id, grantedBy: { lastName: "Lambert" } }]);

  await removeReviewer(operator, rightIn(region.code, person.id));
  const { events, pageCount } = await viewRightsHistory(operator, { regionCode: region.code, page: 1 });
  expect(events.map(({ action }) => action)).toEqual(["region.reviewer_removed", "region.reviewer_granted"]);
  expect(events[0]).toMatchObject({ actorName: "Camille Lambert", at: expect.any(Date) });
  expect(pageCount).toBe(1);
});

test("the last reviewer of an open region is not let go without a warning", async ({ tx }) => {
  const operator = await anOperator(tx);
  const { id } = await aReviewer(tx, [region.code]);
  await aRequest(tx, { regionCode: region.code });
  const view = () => viewRemoval(operator, rightIn(region.code, id));

  expect((await view()).warning?.text).toContain("Une demande attend.");
  await aReviewer(tx, [region.code]);
  expect((await view()).warning).toBeUndefined();
});

test("all of it is for the operator only", async ({ tx }) => {
  await anOperator(tx);
  const person = await aReviewer(tx, [region.code]);
  const context = await contextOf(tx, person.id);
  const right = rightIn(region.code, person.id);
  const attempts = [
    () => listTeam(context),
    () => viewRightsHistory(context, { regionCode: region.code, page: 1 }),
    () => viewRemoval(context, right),
    () => grantReviewer(context, { email: person.email, regionCode: "76" }),
    () => removeReviewer(context, right),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotFound);
  expect(await journal(tx)).toEqual([]);
});
