import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findInvitation } from "@/db/queries/invitations";
import { invitations } from "@/db/schema";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { InvitationOver } from "@/lib/invitations/errors";
import { handOutLink } from "@/lib/invitations/hand-out-link";
import { resendInvitation } from "@/lib/invitations/resend-invitation";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { viewInvitationLink } from "@/lib/invitations/view-invitation-link";
import { viewSentInvitation } from "@/lib/invitations/view-sent-invitation";
import { viewPeople } from "@/lib/mailboxes/view-people";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { anRpps } from "@/tests/support/numbers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const anHourAgo = () => new Date(Date.now() - 3_600_000);

async function sent(tx: Db, values: Parameters<typeof anInvitation>[3] = {}) {
  const box = await aMailbox(tx);
  const person = await anIndividual(tx);
  const invitation = await anInvitation(tx, box, { email: person.email }, { lastSentAt: anHourAgo(), ...values });
  const place = { mailboxId: box.id, invitationId: invitation.id };
  return { box, person, invitation, place, context: await contextOf(tx, box.responsableId) };
}

const visitor = (db: Db) => ({ db, actor: undefined, origin: "192.0.2.1", browser: undefined });

describe("resendInvitation", () => {
  test("gives another link and seven more days; the former link is none any more", async ({ tx }) => {
    const { box, invitation, place, context, person } = await sent(tx, { expiresAt: new Date(Date.now() + 60_000) });

    await resendInvitation(context, place);
    await resendInvitation(context, place);

    expect(await viewInvitationLink(visitor(tx), invitation.token)).toBeUndefined();
    const { expiresAt } = (await findInvitation(tx, invitation.id)) ?? {};
    expect(expiresAt?.getTime()).toBeGreaterThan(Date.now() + 6.9 * 24 * 3_600_000);
    expect(await mailsAbout(tx, invitation.id)).toMatchObject([
      { name: "mailbox-invitation", recipient: person.email },
    ]);
    expect(await journalOf(tx, "mailbox", box.id)).toHaveLength(1);
  });

  test("never goes beyond the access itself", async ({ tx }) => {
    const endsAt = new Date(Date.now() + 2 * 24 * 3_600_000);
    const { invitation, place, context } = await sent(tx, { endsAt });

    await resendInvitation(context, place);

    expect((await findInvitation(tx, invitation.id))?.expiresAt).toEqual(endsAt);
  });

  test("tries of those who may not send it use nothing up", async ({ tx }) => {
    const { box, place, context } = await sent(tx);
    const reader = await anIndividual(tx);
    await aMembership(tx, box.id, reader.id, "lecteur");
    const theirs = await contextOf(tx, reader.id);

    for (let times = 0; times < 6; times++) {
      await expect(resendInvitation(theirs, place)).rejects.toBeInstanceOf(NotFound);
    }

    await resendInvitation(context, place);
    expect(await mailsAbout(tx, place.invitationId)).toHaveLength(1);
  });

  test("five times a day at most", async ({ tx }) => {
    const { place, context } = await sent(tx);
    for (let times = 0; times < 5; times++) {
      await resendInvitation(context, place);
      await tx.update(invitations).set({ lastSentAt: anHourAgo() }).where(eq(invitations.id, place.invitationId));
    }

    await expect(resendInvitation(context, place)).rejects.toBeInstanceOf(TooManyAttempts);
  });

  test("not once it is over", async ({ tx }) => {
    const { place, context } = await sent(tx, { expiresAt: new Date(0) });

    await expect(resendInvitation(context, place)).rejects.toBeInstanceOf(InvitationOver);
  });
});

describe("revokeInvitation", () => {
  test("makes the invitation worthless, once", async ({ tx }) => {
    const { box, person, place, context } = await sent(tx);

    await revokeInvitation(context, place);
    await revokeInvitation(context, place);

    const accepted = acceptInvitation(await contextOf(tx, person.id), place);
    await expect(accepted).rejects.toMatchObject({ message: "invitation revoked" });
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toEqual([
      "mailbox.invitation_revoked",
    ]);
  });

  test("comes too late for one that was accepted", async ({ tx }) => {
    const { person, place, context } = await sent(tx);
    await acceptInvitation(await contextOf(tx, person.id), place);

    await expect(revokeInvitation(context, place)).rejects.toBeInstanceOf(InvitationOver);
  });
});

test("a link is handed out for an RPPS only, and the last one alone is good", async ({ tx }) => {
  const { box, place, context } = await sent(tx);
  await expect(handOutLink(context, place)).rejects.toBeInstanceOf(NotFound);
  const { id: invitationId } = await anInvitation(tx, box, { rpps: anRpps() });

  const links = [
    await handOutLink(context, { ...place, invitationId }),
    await handOutLink(context, { ...place, invitationId }),
  ];

  const shown = links.map((link) => viewInvitationLink(visitor(tx), new URL(link).searchParams.get("jeton") ?? ""));
  expect(await Promise.all(shown)).toEqual([undefined, expect.objectContaining({ state: "open", isNamed: false })]);
});

test("an invitation is handled by the managers of its box alone", async ({ tx }) => {
  const { box, place } = await sent(tx);
  const reader = await anIndividual(tx);
  await aMembership(tx, box.id, reader.id, "redacteur");
  const elsewhere = await aMailbox(tx);
  const [ofBox, ofOther] = [await contextOf(tx, reader.id), await contextOf(tx, elsewhere.responsableId)];

  for (const handle of [resendInvitation, revokeInvitation, handOutLink, viewSentInvitation]) {
    await expect(handle(ofBox, place)).rejects.toBeInstanceOf(NotFound);
    await expect(handle(ofOther, place)).rejects.toBeInstanceOf(NotFound);
    await expect(handle(ofOther, { ...place, mailboxId: elsewhere.id })).rejects.toBeInstanceOf(NotFound);
  }
  expect((await viewPeople(ofBox, place)).invitations).toEqual([]);
});

test("managers see those without an answer, expired ones for thirty days", async ({ tx }) => {
  const { box, invitation, context } = await sent(tx);
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  const expired = await anInvitation(tx, box, { email: "a@exemple.fr" }, { expiresAt: daysAgo(29) });
  await anInvitation(tx, box, { email: "b@exemple.fr" }, { expiresAt: daysAgo(31) });
  await anInvitation(tx, box, { email: "c@exemple.fr" }, { declinedAt: new Date() });

  const { invitations: shown } = await viewPeople(context, { mailboxId: box.id });

  expect(shown.map(({ id }) => id).sort()).toEqual([invitation.id, expired.id].sort());
});
