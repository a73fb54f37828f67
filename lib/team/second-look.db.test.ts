import { expect } from "vitest";
import type { Db } from "@/db/client";
import { findRegion } from "@/db/queries/regions";
import { NotFound } from "@/lib/errors";
import { regionSubject } from "@/lib/regions/region-subject";
import { changeSecondLook } from "@/lib/team/change-second-look";
import { changeSecondLookSchema } from "@/lib/team/schema";
import { viewRegionMarks } from "@/lib/team/view-region-marks";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const regionCode = "28";
const mark = (ticked: Record<string, string>) => changeSecondLookSchema.parse({ regionCode, ...ticked });
const journal = (db: Db) => journalOf(db, "region", regionSubject(regionCode).id);

async function anOperator(db: Db) {
  await aRegion(db, { code: regionCode });
  return contextOf(db, (await anIndividual(db, { isOperator: true })).id);
}

test("keeps what is ticked, and writes what it was before", async ({ tx }) => {
  const operator = await anOperator(tx);

  await changeSecondLook(operator, mark({ address_edited: "on", other_operator_box: "on" }));
  await changeSecondLook(operator, mark({ responsable_not_found: "on" }));

  expect(await findRegion(tx, regionCode)).toMatchObject({ secondLook: ["responsable_not_found"] });
  const both = ["other_operator_box", "address_edited"];
  expect(await journal(tx)).toMatchObject([
    { action: "region.second_look_changed", detail: { before: [], after: both } },
    { detail: { before: both, after: ["responsable_not_found"] } },
  ]);
});

test("the same again writes nothing", async ({ tx }) => {
  const operator = await anOperator(tx);
  await changeSecondLook(operator, mark({}));
  expect(await journal(tx)).toEqual([]);
});

test("is shown with how many reviewers there are, and its changes", async ({ tx }) => {
  const operator = await anOperator(tx);
  await aReviewer(tx, [regionCode]);
  await changeSecondLook(operator, mark({ address_edited: "on" }));
  expect(await viewRegionMarks(operator, { regionCode })).toMatchObject({
    reviewers: 1,
    secondLook: ["address_edited"],
    events: [{ action: "region.second_look_changed" }],
  });
});

test("is for the operator only, and for a region that is there", async ({ tx }) => {
  const operator = await anOperator(tx);
  const reviewer = await contextOf(tx, (await aReviewer(tx, [regionCode])).id);
  await expect(changeSecondLook(reviewer, mark({ address_edited: "on" }))).rejects.toBeInstanceOf(NotFound);
  await expect(viewRegionMarks(reviewer, { regionCode })).rejects.toBeInstanceOf(NotFound);
  await expect(viewRegionMarks(operator, { regionCode: "99" })).rejects.toBeInstanceOf(NotFound);
});
