import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findUnansweredTo } from "@/db/queries/invitations";
import { findMembershipOf } from "@/db/queries/memberships";
import { invitations, mailboxes } from "@/db/schema";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import { AlreadyInvited, TooManyInvitations } from "@/lib/invitations/errors";
import { invitePerson } from "@/lib/invitations/invite-person";
import { tellHolder } from "@/lib/invitations/tell-holder";
import { AlreadyMember } from "@/lib/mailboxes/errors";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { anRpps } from "@/tests/support/numbers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const asReader = { role: "lecteur", startsAt: null, endsAt: null, message: null } as const;
const byEmail = (email: string) => ({ email, rpps: null });
const byRpps = (rpps: string) => ({ email: null, rpps });

async function aBox(tx: Db) {
  const box = await aMailbox(tx);
  return { box, context: await contextOf(tx, box.responsableId) };
}

describe("invitePerson", () => {
  test("gives no access, writes it down and sends a mail, with or without an account", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const known = await anIndividual(tx);
    const emails = [known.email, "inconnue@exemple.fr"];

    for (const email of emails) await invitePerson(context, { ...asReader, mailboxId: box.id, person: byEmail(email) });

    const invited = await Promise.all(emails.map((email) => findUnansweredTo(tx, box.id, byEmail(email))));
    for (const [index, { id = "" } = {}] of invited.entries()) {
      expect(await mailsAbout(tx, id)).toEqual([
        { name: "mailbox-invitation", recipient: emails[index], regionCode: box.regionCode },
      ]);
    }
    expect(await findMembershipOf(tx, box.id, known.id)).toBeUndefined();
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action, detail }) => [action, detail.memberName])).toEqual(
      emails.map((email) => ["mailbox.invitation_sent", email]),
    );
  });

  test("by RPPS, tells the holder once the number is checked, and once per sending", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const checked = await anIndividual(tx, { rppsCheckedAt: new Date() });
    const unchecked = await anIndividual(tx);
    const numbers = [checked.rpps ?? "", unchecked.rpps ?? "", anRpps()];
    for (const rpps of numbers) await invitePerson(context, { ...asReader, mailboxId: box.id, person: byRpps(rpps) });

    const mails = [];
    for (const rpps of numbers) {
      const { id = "" } = (await findUnansweredTo(tx, box.id, byRpps(rpps))) ?? {};
      await tellHolder(tx, id);
      await tellHolder(tx, id);
      mails.push((await mailsAbout(tx, id)).map(({ recipient }) => recipient));
    }

    expect(mails).toEqual([[checked.email], [], []]);
  });

  test("says who is there already, oneself too, and invites nobody", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const member = await anIndividual(tx, { firstName: "Paul", lastName: "Faure" });
    await aMembership(tx, box.id, member.id, "redacteur");

    for (const person of [byEmail(member.email), byRpps(member.rpps ?? ""), byEmail(context.actor.email)]) {
      await expect(invitePerson(context, { ...asReader, mailboxId: box.id, person })).rejects.toBeInstanceOf(
        AlreadyMember,
      );
    }
    expect(await journalOf(tx, "mailbox", box.id)).toEqual([]);
  });

  test("the same press twice invites once; another role is refused until the first is taken back", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const input = { ...asReader, mailboxId: box.id, person: byEmail("paul@exemple.fr") };
    await invitePerson(context, input);

    await invitePerson(context, input);
    const other = invitePerson(context, { ...input, role: "gestionnaire" });

    await expect(other).rejects.toBeInstanceOf(AlreadyInvited);
    expect(await journalOf(tx, "mailbox", box.id)).toHaveLength(1);
  });

  test("replaces an invitation by another, and an expired one without being asked to", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const person = byEmail("paul@exemple.fr");
    const first = await anInvitation(tx, box, person);

    await invitePerson(context, { ...asReader, mailboxId: box.id, person, role: "gestionnaire", replaces: first.id });
    const second = await findUnansweredTo(tx, box.id, person);
    await tx
      .update(invitations)
      .set({ expiresAt: new Date(0) })
      .where(eq(invitations.mailboxId, box.id));
    await invitePerson(context, { ...asReader, mailboxId: box.id, person });

    expect(second).toMatchObject({ role: "gestionnaire" });
    expect(await findUnansweredTo(tx, box.id, person)).toMatchObject({ role: "lecteur", isExpired: false });
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toEqual([
      "mailbox.invitation_revoked",
      "mailbox.invitation_sent",
      "mailbox.invitation_sent",
    ]);
  });

  test("an invitation of another box is not replaced", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const theirs = await anInvitation(tx, await aMailbox(tx), byEmail("paul@exemple.fr"));

    await invitePerson(context, {
      ...asReader,
      mailboxId: box.id,
      person: byEmail("lea@exemple.fr"),
      replaces: theirs.id,
    });

    expect(await tx.$count(invitations, eq(invitations.revokedById, context.actor.id))).toBe(0);
  });

  test.for(["redacteur", "lecteur"] as const)("is not for a %s", async (role, { tx }) => {
    const { box } = await aBox(tx);
    const member = await anIndividual(tx);
    await aMembership(tx, box.id, member.id, role);
    const context = await contextOf(tx, member.id);

    const invited = invitePerson(context, { ...asReader, mailboxId: box.id, person: byEmail("paul@exemple.fr") });

    await expect(invited).rejects.toBeInstanceOf(NotFound);
  });

  test("is not for the manager of another box, nor into a suspended one", async ({ tx }) => {
    const [{ box, context }, other] = [await aBox(tx), await aBox(tx)];
    const input = { ...asReader, mailboxId: box.id, person: byEmail("paul@exemple.fr") };
    await expect(invitePerson(other.context, input)).rejects.toBeInstanceOf(NotFound);

    await tx.update(mailboxes).set({ status: "suspended", statusReason: "Enquête" }).where(eq(mailboxes.id, box.id));
    await expect(invitePerson(context, input)).rejects.toBeInstanceOf(NotFound);
  });

  test("at most thirty an hour for a person, and fifty a day for a box", async ({ tx }) => {
    const { box, context } = await aBox(tx);
    const invite = (index: number) =>
      invitePerson(context, { ...asReader, mailboxId: box.id, person: byEmail(`personne-${index}@exemple.fr`) });
    for (let index = 0; index < 25; index++) await anInvitation(tx, box, { email: `autre-${index}@exemple.fr` });
    for (let index = 0; index < 25; index++) await invite(index);

    await expect(invite(25)).rejects.toBeInstanceOf(TooManyInvitations);
    for (let index = 26; index < 30; index++) await expect(invite(index)).rejects.toBeInstanceOf(TooManyInvitations);
    await expect(invite(30)).rejects.toBeInstanceOf(TooManyAttempts);
  });
});
