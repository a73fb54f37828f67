import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findMembershipOf, listMembers } from "@/db/queries/memberships";
import { findSessionActor } from "@/db/queries/sessions";
import { memberships } from "@/db/schema";
import { NotFound, TooManyAttempts } from "@/lib/errors";
import { addMember } from "@/lib/mailboxes/add-member";
import { AlreadyMember, UnknownPerson } from "@/lib/mailboxes/errors";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const lecteur = { role: "lecteur", endsAt: null } as const;

describe("addMember", () => {
  test("gives access, writes it down and tells the person", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx, { kind: "INT", firstName: "Paul", lastName: "Faure" });
    const context = await contextOf(tx, box.responsableId);

    await addMember(context, { mailboxId: box.id, email: person.email, ...lecteur });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "lecteur", endsAt: null });
    expect(await journalOf(tx, "mailbox", box.id)).toEqual([
      {
        action: "mailbox.member_added",
        actorId: box.responsableId,
        detail: { memberId: person.id, memberName: "Paul Faure", role: "lecteur", endsAt: null },
      },
    ]);
    expect(await mailsAbout(tx, box.id)).toEqual([
      { name: "added-to-mailbox", recipient: person.email, regionCode: box.regionCode },
    ]);
    const { actor } = await contextOf(tx, person.id);
    expect(actor.mailboxes).toMatchObject([{ id: box.id, role: "lecteur" }]);
  });

  test("refuses an e-mail without an individual account, and keeps nothing", async ({ tx }) => {
    const box = await aMailbox(tx);
    const context = await contextOf(tx, box.responsableId);

    const added = addMember(context, { mailboxId: box.id, email: "inconnue@exemple.fr", ...lecteur });

    await expect(added).rejects.toBeInstanceOf(UnknownPerson);
    expect(await journalOf(tx, "mailbox", box.id)).toEqual([]);
  });

  test("says who is there already, and adds nothing", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx, { firstName: "Paul", lastName: "Faure" });
    await aMembership(tx, box.id, person.id, "redacteur");
    const context = await contextOf(tx, box.responsableId);

    const again = addMember(context, { mailboxId: box.id, email: person.email, ...lecteur });

    await expect(again).rejects.toMatchObject({
      userMessage: "Paul Faure a déjà accès à cette boîte. Rôle : Rédacteur.",
      field: "email",
    });
    await expect(again).rejects.toBeInstanceOf(AlreadyMember);
    expect(await listMembers(tx, box.id)).toHaveLength(2);
    expect(await mailsAbout(tx, box.id)).toEqual([]);
  });

  test("gives access again to somebody whose last day is past", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx);
    const [startsAt, endsAt] = [new Date("2026-01-01"), new Date("2026-02-01")];
    await tx.insert(memberships).values({
      ...{ mailboxId: box.id, individualId: person.id, role: "gestionnaire", addedById: box.responsableId },
      ...{ startsAt, endsAt },
    });
    const context = await contextOf(tx, box.responsableId);

    await addMember(context, { mailboxId: box.id, email: person.email, ...lecteur });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "lecteur" });
  });

  test.for(["redacteur", "lecteur"] as const)("is not for a %s", async (role, { tx }) => {
    const box = await aMailbox(tx);
    const member = await anIndividual(tx);
    await aMembership(tx, box.id, member.id, role);
    const person = await anIndividual(tx);
    const context = await contextOf(tx, member.id);

    const added = addMember(context, { mailboxId: box.id, email: person.email, ...lecteur });

    await expect(added).rejects.toBeInstanceOf(NotFound);
    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
  });

  test("is not for the manager of another box", async ({ tx }) => {
    const [box, other] = [await aMailbox(tx), await aMailbox(tx)];
    const context = await contextOf(tx, other.responsableId);

    const added = addMember(context, { mailboxId: box.id, email: context.actor.email, ...lecteur });

    await expect(added).rejects.toBeInstanceOf(NotFound);
  });

  test("counts the tries in vain only", async ({ tx }) => {
    const box = await aMailbox(tx);
    const context = await contextOf(tx, box.responsableId);
    const person = await anIndividual(tx);
    const guess = () => addMember(context, { mailboxId: box.id, email: "inconnue@exemple.fr", ...lecteur });

    await addMember(context, { mailboxId: box.id, email: person.email, ...lecteur });
    for (let tries = 0; tries < 30; tries++) await expect(guess()).rejects.toBeInstanceOf(UnknownPerson);

    await expect(guess()).rejects.toBeInstanceOf(TooManyAttempts);
  });

  test("ends by itself after the last day", async ({ tx }) => {
    const box = await aMailbox(tx);
    const person = await anIndividual(tx);
    const context = await contextOf(tx, box.responsableId);
    await addMember(context, { mailboxId: box.id, email: person.email, ...lecteur, endsAt: new Date("2099-01-01") });
    const { actor } = await contextOf(tx, person.id);
    expect(actor.mailboxes).toHaveLength(1);

    const past = { startsAt: new Date("2026-01-01"), endsAt: new Date("2026-01-02") };
    await tx.update(memberships).set(past).where(eq(memberships.individualId, person.id));

    const later = await findSessionActor(tx, actor.sessionId);
    expect(later?.actor.mailboxes).toEqual([]);
  });
});
