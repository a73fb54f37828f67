import { expect, test } from "vitest";
import { findMembershipOf } from "@/db/queries/memberships";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { committed } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";

test("two managers removing each other at the same instant: the first wins, the other has no right left", async () => {
  const box = await committed.transaction((tx) => aMailbox(tx));
  const [left, right] = [await anIndividual(committed), await anIndividual(committed)];
  const leftId = (await aMembership(committed, box.id, left.id, "gestionnaire")).id;
  const rightId = (await aMembership(committed, box.id, right.id, "gestionnaire")).id;

  const outcomes = await Promise.allSettled([
    removeMember(await contextOf(committed, left.id), { mailboxId: box.id, memberId: rightId }),
    removeMember(await contextOf(committed, right.id), { mailboxId: box.id, memberId: leftId }),
  ]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const remaining = await Promise.all([left, right].map(({ id }) => findMembershipOf(committed, box.id, id)));
  expect(remaining.filter(Boolean)).toHaveLength(1);
});
