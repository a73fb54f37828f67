import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findMembershipOf } from "@/db/queries/memberships";
import { mailboxes } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { changeMember } from "@/lib/mailboxes/change-member";
import { MemberGone, ResponsableCannotLeave, ResponsableStays } from "@/lib/mailboxes/errors";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

/** A box with its responsable and one more member. */
async function aSharedBox(tx: Db, role: MembershipRole) {
  const box = await aMailbox(tx);
  const person = await anIndividual(tx, { kind: "INT", firstName: "Paul", lastName: "Faure" });
  const membership = await aMembership(tx, box.id, person.id, role);
  const target = { mailboxId: box.id, memberId: membership.id };
  const responsable = await findMembershipOf(tx, box.id, box.responsableId);
  if (!responsable) throw new Error("no responsable");
  return { box, person, target, responsable, context: await contextOf(tx, box.responsableId) };
}

describe("changeMember", () => {
  test("gives a new role, writes it down and tells the person", async ({ tx }) => {
    const { box, person, target, context } = await aSharedBox(tx, "lecteur");

    await changeMember(context, { ...target, role: "gestionnaire", endsAt: null });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ role: "gestionnaire" });
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      { action: "mailbox.member_changed", detail: { previousRole: "lecteur", role: "gestionnaire" } },
    ]);
    expect(await mailsAbout(tx, box.id)).toMatchObject([{ name: "role-changed", recipient: person.email }]);
  });

  test("changes nothing when asked for what is so already", async ({ tx }) => {
    const { box, target, context } = await aSharedBox(tx, "lecteur");

    await changeMember(context, { ...target, role: "lecteur", endsAt: null });

    expect(await journalOf(tx, "mailbox", box.id)).toEqual([]);
    expect(await mailsAbout(tx, box.id)).toEqual([]);
  });

  test("a new last day is written down but is no new role", async ({ tx }) => {
    const { box, target, person, context } = await aSharedBox(tx, "lecteur");
    const endsAt = new Date("2099-06-30T22:00:00Z");

    await changeMember(context, { ...target, role: "lecteur", endsAt });

    expect(await findMembershipOf(tx, box.id, person.id)).toMatchObject({ endsAt });
    expect(await journalOf(tx, "mailbox", box.id)).toHaveLength(1);
    expect(await mailsAbout(tx, box.id)).toEqual([]);
  });

  test("a gestionnaire can't demote the responsable", async ({ tx }) => {
    const { box, person, responsable } = await aSharedBox(tx, "gestionnaire");
    const context = await contextOf(tx, person.id);

    const change = { mailboxId: box.id, memberId: responsable.id, role: "lecteur", endsAt: null } as const;
    await expect(changeMember(context, change)).rejects.toBeInstanceOf(ResponsableStays);
  });

  test("a member of another box is not found", async ({ tx }) => {
    const { box, context } = await aSharedBox(tx, "lecteur");
    const other = await aSharedBox(tx, "lecteur");

    const change = { ...other.target, mailboxId: box.id, role: "redacteur", endsAt: null } as const;
    await expect(changeMember(context, change)).rejects.toBeInstanceOf(MemberGone);
  });

  test.for(["redacteur", "lecteur"] as const)("a %s can't raise themselves", async (role, { tx }) => {
    const { person, target } = await aSharedBox(tx, role);
    const context = await contextOf(tx, person.id);

    const change = { ...target, role: "gestionnaire", endsAt: null } as const;
    await expect(changeMember(context, change)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("removeMember", () => {
  test("takes access away at once, writes it down, tells the person, and only once", async ({ tx }) => {
    const { box, person, target, context } = await aSharedBox(tx, "redacteur");

    await removeMember(context, target);
    await removeMember(context, target);

    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
    expect((await contextOf(tx, person.id)).actor.mailboxes).toEqual([]);
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([{ action: "mailbox.member_removed" }]);
    expect(await mailsAbout(tx, box.id)).toMatchObject([{ name: "removed-from-mailbox", recipient: person.email }]);
  });

  test("a gestionnaire can't remove the responsable", async ({ tx }) => {
    const { box, person, responsable } = await aSharedBox(tx, "gestionnaire");

    const removal = removeMember(await contextOf(tx, person.id), { mailboxId: box.id, memberId: responsable.id });

    await expect(removal).rejects.toBeInstanceOf(ResponsableStays);
  });

  test("is not for a redacteur, nor for somebody of another box", async ({ tx }) => {
    const { box, person, target, responsable } = await aSharedBox(tx, "redacteur");
    const stranger = await anIndividual(tx);

    const byMember = removeMember(await contextOf(tx, person.id), { mailboxId: box.id, memberId: responsable.id });
    await expect(byMember).rejects.toBeInstanceOf(NotFound);
    await expect(removeMember(await contextOf(tx, stranger.id), target)).rejects.toBeInstanceOf(NotFound);
  });

  test("a suspended box still loses people, a closed one stays as it was", async ({ tx }) => {
    const { target, context, box } = await aSharedBox(tx, "lecteur");
    await tx
      .update(mailboxes)
      .set({ status: "closed", statusReason: "fermée", closedAt: new Date() })
      .where(eq(mailboxes.id, box.id));
    await expect(removeMember(context, target)).rejects.toBeInstanceOf(NotFound);

    await tx.update(mailboxes).set({ status: "suspended", closedAt: null }).where(eq(mailboxes.id, box.id));
    await removeMember(context, target);
    expect(await journalOf(tx, "mailbox", box.id)).toHaveLength(1);
  });
});

describe("leaveMailbox", () => {
  test("gives up one's own access, once", async ({ tx }) => {
    const { box, person } = await aSharedBox(tx, "gestionnaire");
    const context = await contextOf(tx, person.id);

    await leaveMailbox(context, { mailboxId: box.id });
    await leaveMailbox(context, { mailboxId: box.id });

    expect(await findMembershipOf(tx, box.id, person.id)).toBeUndefined();
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      { action: "mailbox.member_left", actorId: person.id, detail: { memberName: "Paul Faure", role: "gestionnaire" } },
    ]);
  });

  test("the responsable hands over first", async ({ tx }) => {
    const { box, context } = await aSharedBox(tx, "gestionnaire");

    await expect(leaveMailbox(context, { mailboxId: box.id })).rejects.toBeInstanceOf(ResponsableCannotLeave);
  });

  test("whoever never was a member finds nothing to leave", async ({ tx }) => {
    const { box } = await aSharedBox(tx, "lecteur");
    const stranger = await anIndividual(tx);

    const leaving = leaveMailbox(await contextOf(tx, stranger.id), { mailboxId: box.id });
    await expect(leaving).rejects.toBeInstanceOf(NotFound);
  });
});
