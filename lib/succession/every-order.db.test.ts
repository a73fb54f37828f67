import fc from "fast-check";
import { expect, test } from "vitest";
import { listMembers } from "@/db/queries/memberships";
import { DomainError } from "@/lib/errors";
import { closeAccount } from "@/lib/my-account/close-account";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { confirmRescue } from "@/lib/succession/confirm-rescue";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { proposeRescue } from "@/lib/succession/propose-rescue";
import { committed } from "@/tests/support/database";
import { aMembership, anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { aProposal, aSuccession, openPlace, rescueInput } from "@/tests/support/handovers";
import { acts, aSuccessionWorld, type Happening, happen, responsablesOf } from "@/tests/support/succession-world";
import { journalOf } from "@/tests/support/traces";

const happening: fc.Arbitrary<Happening> = fc.record({
  act: fc.constantFrom(...acts),
  by: fc.nat(5),
  to: fc.nat(5),
});

test("whatever happens in whatever order, several at once, a box has exactly one responsable who can act", async () => {
  const atOnce = fc.array(happening, { minLength: 1, maxLength: 3 });
  const sequences = fc.array(atOnce, { minLength: 5, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const world = await aSuccessionWorld(committed);
      for (const together of sequence) {
        const outcomes = await Promise.allSettled(together.map((one) => happen(world, one)));
        for (const outcome of outcomes) {
          if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(DomainError);
        }
        const responsables = await responsablesOf(committed, world.mailboxId);
        expect(responsables).toMatchObject([{ closedAt: null, kind: "PER", endsAt: null }]);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("two accepted at the same instant, one person becomes responsable once", async () => {
  const { box, named, place } = await aProposal(committed);
  await Promise.all([acceptHandover(named, place), acceptHandover(named, place)]);
  const actions = (await journalOf(committed, "mailbox", box.id)).map(({ action }) => action);
  expect(actions.filter((action) => action === "mailbox.responsibility_handed_over")).toHaveLength(1);
});

test("two proposed at the same instant, to two people: one is asked, the other is said to be under way", async () => {
  const { box, responsable, input } = await aSuccession(committed);
  const other = await anIndividual(committed);
  const { id: memberId } = await aMembership(committed, box.id, other.id, "gestionnaire");

  const outcomes = await Promise.allSettled([
    proposeHandover(responsable, input),
    proposeHandover(await contextOf(committed, box.responsableId), { ...input, memberId }),
  ]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const roles = (await listMembers(committed, box.id)).map(({ role }) => role);
  expect(roles.filter((role) => role === "responsable")).toHaveLength(1);
});

test("accepting while closing one’s account: either it is theirs, or the account is closed", async () => {
  for (let round = 0; round < 8; round++) {
    const { box } = await aSuccession(committed);
    const [reviewer, colleague] = [await aReviewer(committed), await aReviewer(committed)];
    const outside = await contextOf(committed, (await anIndividual(committed)).id);
    const input = { ...rescueInput(box.id, "other"), rpps: outside.actor.rpps ?? undefined };
    await proposeRescue(await contextOf(committed, reviewer.id), input);
    const place = await openPlace(committed, box.id);
    await confirmRescue(await contextOf(committed, colleague.id), { ...place, isFormerGone: "on" });

    const outcomes = await Promise.allSettled([closeAccount(outside), acceptHandover(outside, place)]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(DomainError);
    }
    expect(await responsablesOf(committed, box.id)).toMatchObject([{ closedAt: null }]);
  }
});
