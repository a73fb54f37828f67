import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { individuals, mailboxes } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { confirmMembers } from "@/lib/succession/confirm-members";
import { MembersChanged } from "@/lib/succession/errors";
import { remindConfirmations } from "@/lib/succession/remind-confirmations";
import { viewConfirmation } from "@/lib/succession/view-confirmation";
import { test } from "@/tests/support/database";
import { aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { aSuccession } from "@/tests/support/handovers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function openedDaysAgo(tx: Db, mailboxId: string, days: number) {
  await tx
    .update(mailboxes)
    .set({ createdAt: daysAgo(days + 0.01) })
    .where(eq(mailboxes.id, mailboxId));
}

describe("confirmMembers", () => {
  test("keeps who said so and when, once, and the next year starts", async ({ tx }) => {
    const { box, responsable } = await aSuccession(tx);
    await openedDaysAgo(tx, box.id, 400);
    const before = await viewConfirmation(responsable, { mailboxId: box.id });
    expect(before).toMatchObject({ isDue: true, membersConfirmedAt: null });
    const said = { mailboxId: box.id, seen: before.seen };

    await confirmMembers(responsable, said);
    await confirmMembers(responsable, said);

    expect(await viewConfirmation(responsable, { mailboxId: box.id })).toMatchObject({ isDue: false });
    const confirmed = { action: "mailbox.members_confirmed", actorId: box.responsableId, detail: { members: 2 } };
    expect(await journalOf(tx, "mailbox", box.id)).toEqual([confirmed]);
  });

  test("refuses a list that changed since it was read", async ({ tx }) => {
    const { box, responsable, membership } = await aSuccession(tx);
    const { seen } = await viewConfirmation(responsable, { mailboxId: box.id });
    await aMembership(tx, box.id, (await anIndividual(tx)).id, "lecteur");
    await expect(confirmMembers(responsable, { mailboxId: box.id, seen })).rejects.toBeInstanceOf(MembersChanged);

    await removeMember(responsable, { mailboxId: box.id, memberId: membership.id });
    const again = await viewConfirmation(responsable, { mailboxId: box.id });
    expect(again.seen).not.toBe(seen);
    await confirmMembers(responsable, { mailboxId: box.id, seen: again.seen });
  });

  test("is for the responsable only; when each last signed in is shown to them", async ({ tx }) => {
    const { box, responsable, successor } = await aSuccession(tx);
    const gestionnaire = await anIndividual(tx);
    await aMembership(tx, box.id, gestionnaire.id, "gestionnaire");
    await tx
      .update(individuals)
      .set({ lastSignInAt: daysAgo(3) })
      .where(eq(individuals.id, successor.id));
    const context = await contextOf(tx, gestionnaire.id);
    const { seen, members } = await viewConfirmation(responsable, { mailboxId: box.id });

    await expect(viewConfirmation(context, { mailboxId: box.id })).rejects.toBeInstanceOf(NotFound);
    await expect(confirmMembers(context, { mailboxId: box.id, seen })).rejects.toBeInstanceOf(NotFound);
    const shown = members.map(({ individualId, lastSignInAt, canRemove }) => [individualId, lastSignInAt, canRemove]);
    expect(shown).toEqual([
      [box.responsableId, null, false],
      [gestionnaire.id, null, true],
      [successor.id, expect.any(Date), true],
    ]);
  });
});

describe("remindConfirmations", () => {
  const reminders = async (tx: Db, mailboxId: string) =>
    (await mailsAbout(tx, mailboxId)).filter(({ name }) => name === "members-to-confirm");

  test("writes to the responsable when it is due and twice later, each once", async ({ tx }) => {
    const { box, responsable } = await aSuccession(tx);
    for (const [days, sent] of [
      [364, 0],
      [365, 1],
      [365, 1],
      [378, 1],
      [379, 2],
      [395, 3],
      [900, 3],
    ] as const) {
      await openedDaysAgo(tx, box.id, days);
      await remindConfirmations(tx);
      expect(await reminders(tx, box.id), `after ${days} days`).toHaveLength(sent);
    }
    expect((await reminders(tx, box.id))[0]).toMatchObject({ recipient: responsable.actor.email });
  });

  test("after a pause sends only one; starts over once the members are confirmed; not for a suspended box", async ({
    tx,
  }) => {
    const { box, responsable } = await aSuccession(tx);
    await openedDaysAgo(tx, box.id, 800);
    await remindConfirmations(tx);
    expect(await reminders(tx, box.id)).toHaveLength(1);

    const { seen } = await viewConfirmation(responsable, { mailboxId: box.id });
    await confirmMembers(responsable, { mailboxId: box.id, seen });
    await remindConfirmations(tx);
    expect(await reminders(tx, box.id)).toHaveLength(1);
    await tx
      .update(mailboxes)
      .set({ membersConfirmedAt: daysAgo(366) })
      .where(eq(mailboxes.id, box.id));
    await remindConfirmations(tx);
    expect(await reminders(tx, box.id)).toHaveLength(2);

    const suspended = { status: "suspended", statusReason: "en attente", membersConfirmedAt: daysAgo(900) } as const;
    await tx.update(mailboxes).set(suspended).where(eq(mailboxes.id, box.id));
    await remindConfirmations(tx);
    expect(await reminders(tx, box.id)).toHaveLength(2);
  });
});
