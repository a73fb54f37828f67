import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { listMembers } from "@/db/queries/memberships";
import { invitations, memberships } from "@/db/schema";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { invitePerson } from "@/lib/invitations/invite-person";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { endPastAccesses } from "@/lib/mailboxes/end-past-accesses";
import { closeAccount } from "@/lib/my-account/close-account";
import { committed } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aBox() {
  const box = await aMailbox(committed);
  const person = await anIndividual(committed);
  return {
    box,
    person,
    context: await contextOf(committed, box.responsableId),
    theirs: await contextOf(committed, person.id),
  };
}

const actionsOf = async (id: string) => (await journalOf(committed, "mailbox", id)).map(({ action }) => action);

test("accepted twice at the same instant, an invitation makes one member and one line", async () => {
  const { box, person, theirs } = await aBox();
  const { id: invitationId } = await anInvitation(committed, box, person);

  await Promise.all([acceptInvitation(theirs, { invitationId }), acceptInvitation(theirs, { invitationId })]);

  expect(await listMembers(committed, box.id)).toHaveLength(2);
  expect(await actionsOf(box.id)).toEqual(["mailbox.member_added"]);
});

test("accepted while it is taken back: one of the two is told, and the box agrees with it", async () => {
  for (let round = 0; round < 5; round++) {
    const { box, person, context, theirs } = await aBox();
    const { id: invitationId } = await anInvitation(committed, box, person);

    const [accepted, revoked] = await Promise.allSettled([
      acceptInvitation(theirs, { invitationId }),
      revokeInvitation(context, { mailboxId: box.id, invitationId }),
    ]);

    expect([accepted.status, revoked.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listMembers(committed, box.id)).toHaveLength(accepted.status === "fulfilled" ? 2 : 1);
  }
});

test("accepted while its account closes: nobody who is gone is left in the box", async () => {
  for (let round = 0; round < 5; round++) {
    const { box, person, theirs } = await aBox();
    const startsAt = round % 2 === 0 ? null : new Date("2099-01-01");
    const { id: invitationId } = await anInvitation(committed, box, person, { startsAt });

    await Promise.allSettled([acceptInvitation(theirs, { invitationId }), closeAccount(theirs)]);

    const theirMemberships = and(eq(memberships.individualId, person.id), isNull(memberships.endedAt));
    expect(await committed.$count(memberships, theirMemberships)).toBe(0);
  }
});

test("two managers inviting the same person at the same instant make one invitation", async () => {
  const { box, person, context } = await aBox();
  const gestionnaire = await anIndividual(committed);
  await aMembership(committed, box.id, gestionnaire.id, "gestionnaire");
  const input = {
    mailboxId: box.id,
    person: { email: person.email, rpps: null },
    role: "lecteur",
    startsAt: null,
    endsAt: null,
    message: null,
  } as const;

  const outcomes = await Promise.allSettled([
    invitePerson(context, input),
    invitePerson(await contextOf(committed, gestionnaire.id), input),
  ]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [only, ...others] = await committed.select().from(invitations).where(eq(invitations.mailboxId, box.id));
  expect(others).toEqual([]);
  expect(await mailsAbout(committed, only?.id ?? "")).toHaveLength(1);
});

test("a membership that ends while its person enters again ends once, and the new one stands", async () => {
  for (let round = 0; round < 5; round++) {
    const { box, person, theirs } = await aBox();
    const { id } = await aMembership(committed, box.id, person.id, "redacteur");
    const past = { startsAt: new Date("2026-01-01"), endsAt: new Date("2026-02-01") };
    await committed.update(memberships).set(past).where(eq(memberships.id, id));
    const { id: invitationId } = await anInvitation(committed, box, person);

    await Promise.all([acceptInvitation(theirs, { invitationId }), endPastAccesses(committed)]);

    expect(await actionsOf(box.id)).toEqual(["mailbox.member_ended", "mailbox.member_added"]);
    expect(await listMembers(committed, box.id)).toMatchObject([{}, { individualId: person.id, role: "lecteur" }]);
  }
});
