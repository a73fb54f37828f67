import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findMembershipOf, listMembers } from "@/db/queries/memberships";
import { mailboxes, memberships } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { handOverMailbox } from "@/lib/mailboxes/hand-over-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aSuccession(tx: Db, kind: "PER" | "INT" = "PER") {
  const box = await aMailbox(tx);
  const successor = await anIndividual(tx, { kind, firstName: "Inès", lastName: "Moreau" });
  const membership = await aMembership(tx, box.id, successor.id, "lecteur");
  const input = { mailboxId: box.id, memberId: membership.id, understood: "on" } as const;
  return { box, successor, input, context: await contextOf(tx, box.responsableId) };
}

describe("handOverMailbox", () => {
  test("exchanges the roles, names the new responsable, writes it down and tells them, once", async ({ tx }) => {
    const { box, successor, input, context } = await aSuccession(tx);

    await handOverMailbox(context, input);
    await handOverMailbox(context, input);

    const roles = (await listMembers(tx, box.id)).map(({ individualId, role }) => [individualId, role]);
    expect(roles).toEqual([
      [successor.id, "responsable"],
      [box.responsableId, "gestionnaire"],
    ]);
    const [row] = await tx.select().from(mailboxes).where(eq(mailboxes.id, box.id));
    expect(row).toMatchObject({
      responsableFirstName: "Inès",
      responsableLastName: "Moreau",
      responsableRpps: successor.rpps,
    });
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      {
        action: "mailbox.responsibility_handed_over",
        actorId: box.responsableId,
        detail: { memberId: successor.id, previousResponsableId: box.responsableId },
      },
    ]);
    expect(await mailsAbout(tx, box.id)).toMatchObject([
      { name: "responsibility-received", recipient: successor.email },
    ]);
  });

  test("takes away the successor's last day", async ({ tx }) => {
    const { box, successor, input, context } = await aSuccession(tx);
    await tx
      .update(memberships)
      .set({ endsAt: new Date("2099-01-01") })
      .where(eq(memberships.id, input.memberId));

    await handOverMailbox(context, input);

    expect(await findMembershipOf(tx, box.id, successor.id)).toMatchObject({ role: "responsable", endsAt: null });
  });

  test("refuses somebody without an RPPS", async ({ tx }) => {
    const { input, context } = await aSuccession(tx, "INT");

    await expect(handOverMailbox(context, input)).rejects.toBeInstanceOf(NotAHealthProfessional);
  });

  test("refuses somebody who has gone", async ({ tx }) => {
    const { input, context } = await aSuccession(tx);
    await removeMember(context, input);

    await expect(handOverMailbox(context, input)).rejects.toBeInstanceOf(MemberGone);
  });

  test("is not for a gestionnaire, even towards themselves", async ({ tx }) => {
    const { box, successor, input } = await aSuccession(tx);
    await tx.update(memberships).set({ role: "gestionnaire" }).where(eq(memberships.id, input.memberId));

    await expect(handOverMailbox(await contextOf(tx, successor.id), input)).rejects.toBeInstanceOf(NotFound);
    expect(await findMembershipOf(tx, box.id, box.responsableId)).toMatchObject({ role: "responsable" });
  });
});
