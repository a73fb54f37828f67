import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findMembershipOf } from "@/db/queries/memberships";
import { individuals, mailboxes, memberships } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { HandoverOver, HandoverUnderWay } from "@/lib/succession/errors";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { takeBackHandover } from "@/lib/succession/take-back-handover";
import { test } from "@/tests/support/database";
import { aMembership, anIndividual, contextOf } from "@/tests/support/fixtures";
import { aProposal, aSuccession, letPass, rolesIn } from "@/tests/support/handovers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const anHourAgo = new Date(Date.now() - 3_600_000);

describe("proposeHandover", () => {
  test("asks the person, writes it down, changes nothing yet; asked again, it does so once", async ({ tx }) => {
    const { box, successor, responsable, input } = await aSuccession(tx);

    await proposeHandover(responsable, input);
    await proposeHandover(responsable, input);

    expect(await rolesIn(tx, box.id)).toEqual([
      [box.responsableId, "responsable"],
      [successor.id, "lecteur"],
    ]);
    const detail = { kind: "handover", memberId: successor.id, memberName: "Inès Moreau" };
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([{ action: "mailbox.handover_proposed", detail }]);
    expect(await mailsAbout(tx, box.id)).toMatchObject([{ name: "handover-proposed", recipient: successor.email }]);
  });

  test("refuses somebody without an RPPS, somebody gone, a second person, and an old proof", async ({ tx }) => {
    const { box, responsable, input } = await aSuccession(tx);
    const [int, other] = [await anIndividual(tx, { kind: "INT" }), await anIndividual(tx)];
    const [intMember, otherMember] = [
      await aMembership(tx, box.id, int.id, "gestionnaire"),
      await aMembership(tx, box.id, other.id, "lecteur"),
    ];
    const propose = (memberId: string, context = responsable) => proposeHandover(context, { ...input, memberId });

    await expect(propose(intMember.id)).rejects.toBeInstanceOf(NotAHealthProfessional);
    await expect(propose(box.id)).rejects.toBeInstanceOf(MemberGone);
    const old = { ...responsable, actor: { ...responsable.actor, provedAt: anHourAgo } };
    await expect(propose(input.memberId, old)).rejects.toBeInstanceOf(ProofNeeded);
    await propose(input.memberId);
    await expect(propose(otherMember.id)).rejects.toBeInstanceOf(HandoverUnderWay);
  });

  test("is not for a gestionnaire, even towards themselves, nor for a stranger", async ({ tx }) => {
    const { named, input } = await aSuccession(tx);
    await tx.update(memberships).set({ role: "gestionnaire" }).where(eq(memberships.id, input.memberId));

    await expect(proposeHandover(named, input)).rejects.toBeInstanceOf(NotFound);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);
    await expect(proposeHandover(stranger, input)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("acceptHandover", () => {
  test("exchanges the roles, names the new responsable and tells everybody, once", async ({ tx }) => {
    const { box, successor, named, place } = await aProposal(tx);
    const reader = await anIndividual(tx, { kind: "INT" });
    await aMembership(tx, box.id, reader.id, "lecteur");

    await acceptHandover(named, place);
    await acceptHandover(named, place);

    expect(await rolesIn(tx, box.id)).toEqual([
      [successor.id, "responsable"],
      [box.responsableId, "gestionnaire"],
      [reader.id, "lecteur"],
    ]);
    const [row] = await tx.select().from(mailboxes).where(eq(mailboxes.id, box.id));
    expect(row).toMatchObject({ responsableFirstName: "Inès", responsableRpps: successor.rpps });
    const handedOver = { action: "mailbox.responsibility_handed_over", actorId: successor.id };
    expect((await journalOf(tx, "mailbox", box.id)).slice(1)).toMatchObject([handedOver]);
    const told = (await mailsAbout(tx, box.id)).filter(({ name }) => name === "responsable-changed");
    expect(told).toHaveLength(3);
  });

  test("the former responsable leaves at once if they chose so", async ({ tx }) => {
    const { box, successor, named, place } = await aProposal(tx, "none");
    await acceptHandover(named, place);
    expect(await rolesIn(tx, box.id)).toEqual([[successor.id, "responsable"]]);
  });

  test("takes away the successor's last day", async ({ tx }) => {
    const { box, successor, named, membership, place } = await aProposal(tx);
    const endsAt = new Date("2099-01-01");
    await tx.update(memberships).set({ endsAt }).where(eq(memberships.id, membership.id));

    await acceptHandover(named, place);

    expect(await findMembershipOf(tx, box.id, successor.id)).toMatchObject({ role: "responsable", endsAt: null });
  });

  test("is for the named person only, with a recent proof", async ({ tx }) => {
    const { box, responsable, named, place } = await aProposal(tx);
    const other = await anIndividual(tx);
    await aMembership(tx, box.id, other.id, "gestionnaire");

    await expect(acceptHandover(responsable, place)).rejects.toBeInstanceOf(NotFound);
    await expect(acceptHandover(await contextOf(tx, other.id), place)).rejects.toBeInstanceOf(NotFound);
    const old = { ...named, actor: { ...named.actor, provedAt: anHourAgo } };
    await expect(acceptHandover(old, place)).rejects.toBeInstanceOf(ProofNeeded);
    const elsewhere = await aProposal(tx);
    const crossed = { ...place, mailboxId: elsewhere.box.id };
    await expect(acceptHandover(named, crossed)).rejects.toBeInstanceOf(NotFound);
  });

  test.for([
    ["it is taken back", "annulée", "takeBack"],
    ["it has expired", "expiré", "expire"],
    ["the named person was removed", "n’a plus accès", "remove"],
    ["the named person left", "n’a plus accès", "leave"],
    ["the named person is no PER any more", "numéro RPPS", "noRpps"],
    ["the box is closed", "fermée", "close"],
  ] as const)("says why it is too late once %s", async ([, words, what], { tx }) => {
    const { box, successor, responsable, named, membership, place } = await aProposal(tx);
    const closed = { status: "closed", statusReason: "fermée", closedAt: new Date() } as const;
    const happen = {
      takeBack: () => takeBackHandover(responsable, place),
      expire: () => letPass(tx, place.handoverId, "expiresAt"),
      remove: () => removeMember(responsable, { mailboxId: box.id, memberId: membership.id }),
      leave: () => leaveMailbox(named, { mailboxId: box.id }),
      noRpps: () => tx.update(individuals).set({ kind: "INT", rpps: null }).where(eq(individuals.id, successor.id)),
      close: () => tx.update(mailboxes).set(closed).where(eq(mailboxes.id, box.id)),
    };

    await happen[what]();

    const accepted = acceptHandover(named, place);
    await expect(accepted).rejects.toBeInstanceOf(HandoverOver);
    await expect(accepted).rejects.toMatchObject({ userMessage: expect.stringContaining(words) });
  });
});
