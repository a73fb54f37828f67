import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { mailboxes } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { viewHistory } from "@/lib/mailboxes/view-history";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { viewMember } from "@/lib/mailboxes/view-member";
import { viewPersonalHome } from "@/lib/mailboxes/view-personal-home";
import { test } from "@/tests/support/database";
import { aMailbox, aMembership, anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";

describe("viewMailbox", () => {
  test("shows a member the box, their role and everybody in it, by role then name", async ({ tx }) => {
    const box = await aMailbox(tx);
    const reader = await anIndividual(tx, { lastName: "Zola" });
    const other = await anIndividual(tx, { lastName: "Évrard" });
    await aMembership(tx, box.id, reader.id, "lecteur");
    await aMembership(tx, box.id, other.id, "lecteur");

    const view = await viewMailbox(await contextOf(tx, reader.id), { mailboxId: box.id });

    expect(view.shown).toMatchObject({ id: box.id, name: box.companyName, role: "lecteur" });
    expect(view.address.toLowerCase()).toBe(box.address);
    expect(view.members.map(({ individualId }) => individualId)).toEqual([box.responsableId, other.id, reader.id]);
  });

  test("is not for somebody else, be it a reviewer of the region or an operator", async ({ tx }) => {
    const box = await aMailbox(tx);
    const strangers = [await anIndividual(tx), await aReviewer(tx), await anIndividual(tx, { isOperator: true })];

    for (const { id } of strangers) {
      const viewed = viewMailbox(await contextOf(tx, id), { mailboxId: box.id });
      await expect(viewed).rejects.toBeInstanceOf(NotFound);
    }
  });

  test("a closed box is still shown to those who were in it", async ({ tx }) => {
    const box = await aMailbox(tx);
    const closed = { status: "closed", statusReason: "Cessation d’activité", closedAt: new Date() } as const;
    await tx.update(mailboxes).set(closed).where(eq(mailboxes.id, box.id));

    const context = await contextOf(tx, box.responsableId);

    expect(context.actor.mailboxes).toEqual([]);
    expect((await viewMailbox(context, { mailboxId: box.id })).access).toEqual({
      status: "closed",
      role: "responsable",
    });
  });
});

describe("viewMember", () => {
  test("is for those who may change the member", async ({ tx }) => {
    const box = await aMailbox(tx);
    const reader = await anIndividual(tx);
    const { id: memberId } = await aMembership(tx, box.id, reader.id, "lecteur");
    const place = { mailboxId: box.id, memberId };

    const responsable = await contextOf(tx, box.responsableId);
    expect((await viewMember(responsable, place)).member.individualId).toBe(reader.id);
    await expect(viewMember(await contextOf(tx, reader.id), place)).rejects.toBeInstanceOf(NotFound);

    const [own] = (await viewMailbox(responsable, { mailboxId: box.id })).members;
    const onself = viewMember(responsable, { mailboxId: box.id, memberId: own?.id ?? "" });
    await expect(onself).rejects.toBeInstanceOf(NotFound);
  });
});

describe("viewHistory", () => {
  test("tells the people of the box who came, newest first, and its managers alone who was asked in", async ({
    tx,
  }) => {
    const box = await aMailbox(tx);
    const [first, second] = [await anIndividual(tx), await anIndividual(tx)];
    const context = await contextOf(tx, box.responsableId);
    const [one, other] = [await anInvitation(tx, box, first), await anInvitation(tx, box, second)];
    await acceptInvitation(await contextOf(tx, first.id), { invitationId: one.id });
    await declineInvitation(await contextOf(tx, second.id), { invitationId: other.id });
    const place = { mailboxId: box.id, page: 1 };

    const toManager = await viewHistory(context, place);
    expect(toManager.events.map(({ action }) => action)).toEqual([
      "mailbox.invitation_declined",
      "mailbox.member_added",
    ]);
    expect(toManager.pageCount).toBe(1);
    const toReader = await viewHistory(await contextOf(tx, first.id), place);
    expect(toReader.events.map(({ detail }) => detail.memberId)).toEqual([first.id]);
    await expect(viewHistory(await contextOf(tx, second.id), place)).rejects.toBeInstanceOf(NotFound);
  });
});

test("one’s own home lists the requests that are still under way", async ({ tx }) => {
  const person = await anIndividual(tx);
  const sent = await aRequest(tx, { applicantId: person.id });
  const draft = await aRequest(tx, { applicantId: person.id, status: "draft" });
  await aRequest(tx, { applicantId: person.id, status: "withdrawn", withdrawnAt: new Date() });

  const home = await viewPersonalHome(await contextOf(tx, person.id));

  expect(home.requests.map(({ id }) => id).sort()).toEqual([sent.id, draft.id].sort());
  expect(home).toMatchObject({ isRppsChecked: false, professionCode: "21", region: { code: "76" } });
});
