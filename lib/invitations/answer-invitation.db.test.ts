import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findMembershipOf, listComingMembers } from "@/db/queries/memberships";
import { mailboxes, memberships } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { AlreadyInside, InvitationOver } from "@/lib/invitations/errors";
import { viewInvitation } from "@/lib/invitations/view-invitation";
import { viewInvitationLink } from "@/lib/invitations/view-invitation-link";
import { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { journalOf, mailsAbout } from "@/tests/support/traces";

/** A box, a person, and an invitation that names them by their e-mail. */
async function invited(tx: Db, values: Parameters<typeof anInvitation>[3] = {}) {
  const box = await aMailbox(tx);
  const person = await anIndividual(tx, { firstName: "Paul", lastName: "Faure" });
  const invitation = await anInvitation(tx, box, { email: person.email }, values);
  return { box, person, invitation, invitationId: invitation.id, context: await contextOf(tx, person.id) };
}

const gone = { startsAt: new Date("2026-01-01"), endsAt: new Date("2026-02-01") };

describe("acceptInvitation", () => {
  test("gives the access, writes it down, tells the person and the managers", async ({ tx }) => {
    const { box, person, invitationId, context } = await invited(tx);

    expect(await acceptInvitation(context, { invitationId })).toEqual({ mailboxId: box.id, isBegun: true });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "lecteur", endsAt: null });
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      { action: "mailbox.member_added", actorId: person.id, detail: { memberName: "Paul Faure", role: "lecteur" } },
    ]);
    expect((await mailsAbout(tx, box.id)).map(({ name }) => name).sort()).toEqual([
      "added-to-mailbox",
      "invitation-answered",
    ]);
  });

  test("twice by the same person, counts once; its link is then worth nothing to anybody", async ({ tx }) => {
    const { box, invitation, invitationId, context } = await invited(tx);
    await acceptInvitation(context, { invitationId });

    await acceptInvitation(context, { invitationId });

    expect(await journalOf(tx, "mailbox", box.id)).toHaveLength(1);
    const thief = await contextOf(tx, (await anIndividual(tx)).id);
    const link = await viewInvitationLink({ ...thief, browser: undefined }, invitation.token);
    expect(link).toMatchObject({ state: "accepted", isNamed: false });
  });

  test("stolen or forwarded, a link gives its holder nothing", async ({ tx }) => {
    const { box, invitation, invitationId } = await invited(tx);
    const thief = await contextOf(tx, (await anIndividual(tx)).id);

    const link = await viewInvitationLink({ ...thief, browser: undefined }, invitation.token);

    expect(link).toMatchObject({ state: "open", isNamed: false });
    await expect(viewInvitation(thief, { invitationId })).rejects.toBeInstanceOf(NotFound);
    await expect(acceptInvitation(thief, { invitationId })).rejects.toBeInstanceOf(NotFound);
    await expect(declineInvitation(thief, { invitationId })).rejects.toBeInstanceOf(NotFound);
    expect(await findMembershipOf(tx, box.id, thief.actor.id)).toBeUndefined();
    expect((await viewPersonalHome(thief)).invitations).toEqual([]);
  });

  test("by RPPS, is for the account whose number was checked", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx);
    const { id: invitationId } = await anInvitation(tx, box, { rpps: person.rpps ?? "" });
    const context = await contextOf(tx, person.id);
    await expect(acceptInvitation(context, { invitationId })).rejects.toBeInstanceOf(NotFound);

    const holder = await anIndividual(tx, { rppsCheckedAt: new Date() });
    const theirs = await anInvitation(tx, box, { rpps: holder.rpps ?? "" });
    const holding = await contextOf(tx, holder.id);
    expect((await viewPersonalHome(holding)).invitations).toMatchObject([{ id: theirs.id }]);
    await acceptInvitation(holding, { invitationId: theirs.id });

    expect(await findMembershipOf(tx, box.id, holder.id)).toMatchObject({ role: "lecteur" });
  });

  test.for([
    ["revoked", { revokedAt: new Date() }],
    ["expired", { expiresAt: new Date(0) }],
    ["declined", { declinedAt: new Date() }],
  ] as const)("%s, is refused", async ([, end], { tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx);
    const values = "revokedAt" in end ? { ...end, revokedById: box.responsableId } : end;
    const { id: invitationId } = await anInvitation(tx, box, { email: person.email }, values);
    const context = await contextOf(tx, person.id);

    await expect(acceptInvitation(context, { invitationId })).rejects.toBeInstanceOf(InvitationOver);

    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
    expect((await viewPersonalHome(context)).invitations).toEqual([]);
  });

  test("dies with the right of whoever invited, and with the box", async ({ tx }) => {
    const { box, person, context } = await invited(tx);
    const gestionnaire = await anIndividual(tx);
    const { id } = await aMembership(tx, box.id, gestionnaire.id, "gestionnaire");
    const other = await anIndividual(tx);
    const { id: invitationId } = await anInvitation(tx, box, other, { invitedById: gestionnaire.id });
    await tx.update(memberships).set({ role: "redacteur" }).where(eq(memberships.id, id));

    const orphaned = acceptInvitation(await contextOf(tx, other.id), { invitationId });
    await expect(orphaned).rejects.toMatchObject({ message: "invitation orphaned" });

    await tx.update(mailboxes).set({ status: "suspended", statusReason: "Enquête" }).where(eq(mailboxes.id, box.id));
    const [shut] = await Promise.allSettled([
      acceptInvitation(context, { invitationId: (await anInvitation(tx, box, { email: `2${person.email}` })).id }),
    ]);
    expect(shut.status).toBe("rejected");
  });

  test("from a day to come, the access begins by itself", async ({ tx }) => {
    const [startsAt, endsAt] = [new Date("2099-01-01T00:00:00Z"), new Date("2099-02-01T00:00:00Z")];
    const { box, person, invitationId, context } = await invited(tx, { startsAt, endsAt });

    expect(await acceptInvitation(context, { invitationId })).toMatchObject({ isBegun: false });

    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
    expect(await listComingMembers(tx, box.id)).toMatchObject([{ individualId: person.id, startsAt, endsAt }]);
    expect((await viewPersonalHome(context)).coming).toMatchObject([{ id: box.id, startsAt }]);
    await tx
      .update(memberships)
      .set({ startsAt: new Date("2026-01-01") })
      .where(eq(memberships.individualId, person.id));
    expect((await contextOf(tx, person.id)).actor.mailboxes).toMatchObject([{ id: box.id, role: "lecteur" }]);
  });

  test("gives access again to somebody whose last day is past, which is written down first", async ({ tx }) => {
    const { box, person, invitationId, context } = await invited(tx);
    const access = { mailboxId: box.id, individualId: person.id, role: "gestionnaire", addedById: person.id } as const;
    await tx.insert(memberships).values({ ...access, ...gone });

    await acceptInvitation(context, { invitationId });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "lecteur" });
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toEqual([
      "mailbox.member_ended",
      "mailbox.member_added",
    ]);
  });

  test("says so to somebody who came in by another way", async ({ tx }) => {
    const { box, person, invitationId, context } = await invited(tx);
    await aMembership(tx, box.id, person.id, "redacteur");

    await expect(acceptInvitation(context, { invitationId })).rejects.toBeInstanceOf(AlreadyInside);
    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "redacteur" });
  });

  test("ends the other invitations of the same person into the box", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx, { rppsCheckedAt: new Date() });
    const { id: invitationId } = await anInvitation(tx, box, { email: person.email });
    const other = await anInvitation(tx, box, { rpps: person.rpps ?? "" }, { role: "gestionnaire" });
    const context = await contextOf(tx, person.id);

    await acceptInvitation(context, { invitationId });

    await expect(acceptInvitation(context, { invitationId: other.id })).rejects.toBeInstanceOf(InvitationOver);
  });
});

describe("declineInvitation", () => {
  test("gives nothing, tells the managers, and counts once", async ({ tx }) => {
    const { box, person, invitationId, context } = await invited(tx);

    await declineInvitation(context, { invitationId });
    await declineInvitation(context, { invitationId });

    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toEqual([
      "mailbox.invitation_declined",
    ]);
    expect((await mailsAbout(tx, box.id)).map(({ name }) => name)).toEqual(["invitation-answered"]);
    await expect(acceptInvitation(context, { invitationId })).rejects.toBeInstanceOf(InvitationOver);
  });
});
