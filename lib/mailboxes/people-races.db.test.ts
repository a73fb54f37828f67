import { expect, test } from "vitest";
import { findMembershipOf, listMembers } from "@/db/queries/memberships";
import { addMember } from "@/lib/mailboxes/add-member";
import { AlreadyMember } from "@/lib/mailboxes/errors";
import { handOverMailbox } from "@/lib/mailboxes/hand-over-mailbox";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { committed } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aBox() {
  const box = await committed.transaction((tx) => aMailbox(tx));
  return { box, context: await contextOf(committed, box.responsableId) };
}

test("two managers adding the same person at the same instant make one member, and one of them is told", async () => {
  const { box, context } = await aBox();
  const gestionnaire = await anIndividual(committed);
  await aMembership(committed, box.id, gestionnaire.id, "gestionnaire");
  const person = await anIndividual(committed);
  const input = { mailboxId: box.id, email: person.email, role: "lecteur", endsAt: null } as const;

  const outcomes = await Promise.allSettled([
    addMember(context, input),
    addMember(await contextOf(committed, gestionnaire.id), input),
  ]);

  const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toBeInstanceOf(AlreadyMember);
  expect(await listMembers(committed, box.id)).toHaveLength(3);
  expect(await mailsAbout(committed, box.id)).toHaveLength(1);
  expect(await journalOf(committed, "mailbox", box.id)).toHaveLength(1);
});

test("handing over while the successor leaves never leaves the box without its responsable", async () => {
  for (let round = 0; round < 5; round++) {
    const { box, context } = await aBox();
    const successor = await anIndividual(committed);
    const { id } = await aMembership(committed, box.id, successor.id, "gestionnaire");

    await Promise.allSettled([
      handOverMailbox(context, { mailboxId: box.id, memberId: id, understood: "on" }),
      leaveMailbox(await contextOf(committed, successor.id), { mailboxId: box.id }),
    ]);

    const responsables = (await listMembers(committed, box.id)).filter(({ role }) => role === "responsable");
    expect(responsables).toHaveLength(1);
  }
});

test("two managers removing each other at the same instant: the first wins, the other has no right left", async () => {
  const { box } = await aBox();
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
