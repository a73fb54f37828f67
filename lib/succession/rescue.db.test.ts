import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findOpenHandover } from "@/db/queries/handovers";
import { mailboxes, reviewerRegions } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { ConflictOfInterest } from "@/lib/review/errors";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { confirmRescue } from "@/lib/succession/confirm-rescue";
import { AlreadyResponsable, HandoverUnderWay, NoAccountWithRpps, TooEarlyToAccept } from "@/lib/succession/errors";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { proposeRescue } from "@/lib/succession/propose-rescue";
import { refuseRescue } from "@/lib/succession/refuse-rescue";
import { settleHandovers } from "@/lib/succession/settle-handovers";
import { takeBackHandover } from "@/lib/succession/take-back-handover";
import { test } from "@/tests/support/database";
import { aMembership, anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { aRescue, aSuccession, letPass, openPlace, rescueInput, rolesIn } from "@/tests/support/handovers";
import { anRpps } from "@/tests/support/numbers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const aDayAgo = new Date(Date.now() - 24 * 3_600_000);

describe("proposeRescue", () => {
  test("tells every member, the responsable and the service centre at once, and changes nothing", async ({ tx }) => {
    const { box, successor, reviewer } = await aRescue(tx);
    await proposeRescue(reviewer, rescueInput(box.id, successor.id));

    expect(await rolesIn(tx, box.id)).toEqual([
      [box.responsableId, "responsable"],
      [successor.id, "lecteur"],
    ]);
    const mails = (await mailsAbout(tx, box.id)).map(({ name, recipient }) => `${name} ${recipient}`);
    expect(mails).toHaveLength(3);
    expect(mails).toContain(`rescue-announced ${successor.email}`);
    expect(mails).toContain("rescue-to-confirm support@region.example");
    const reason = "Le responsable ne répond plus depuis des semaines.";
    expect(await journalOf(tx, "mailbox", box.id)).toMatchObject([
      { action: "mailbox.handover_proposed", actorId: reviewer.actor.id, detail: { kind: "rescue", reason } },
    ]);
  });

  test("refuses who may not be named, each at its field", async ({ tx }) => {
    const { box, successor, responsable } = await aSuccession(tx);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const int = await anIndividual(tx, { kind: "INT" });
    await aMembership(tx, box.id, int.id, "gestionnaire");
    const name = (input: object) => proposeRescue(reviewer, { ...rescueInput(box.id, successor.id), ...input });

    await expect(name({ successor: int.id })).rejects.toBeInstanceOf(NotAHealthProfessional);
    await expect(name({ successor: (await anIndividual(tx)).id })).rejects.toBeInstanceOf(MemberGone);
    await expect(name({ successor: "other", rpps: anRpps() })).rejects.toBeInstanceOf(NoAccountWithRpps);
    await expect(name({ successor: box.responsableId })).rejects.toBeInstanceOf(AlreadyResponsable);
    const { rpps } = responsable.actor;
    await expect(name({ successor: "other", rpps })).rejects.toBeInstanceOf(AlreadyResponsable);
    expect(await findOpenHandover(tx, box.id)).toBeUndefined();
  });

  test("is for a reviewer of the region only, whom the box does not concern", async ({ tx }) => {
    const { box, successor, responsable } = await aSuccession(tx);
    const input = rescueInput(box.id, successor.id);
    const as = async (person: { id: string }) => proposeRescue(await contextOf(tx, person.id), input);

    await expect(proposeRescue(responsable, input)).rejects.toBeInstanceOf(NotFound);
    await expect(as(await anIndividual(tx, { isOperator: true }))).rejects.toBeInstanceOf(NotFound);
    await expect(as(await aReviewer(tx, ["53"]))).rejects.toBeInstanceOf(NotFound);
    const member = await aReviewer(tx);
    await aMembership(tx, box.id, member.id, "lecteur");
    await expect(as(member)).rejects.toBeInstanceOf(ConflictOfInterest);
    const named = await aReviewer(tx, ["76"], { kind: "PER", rpps: anRpps() });
    const themselves = { ...input, successor: "other" as const, rpps: named.rpps ?? undefined };
    await expect(proposeRescue(await contextOf(tx, named.id), themselves)).rejects.toBeInstanceOf(ConflictOfInterest);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    const old = { ...reviewer, actor: { ...reviewer.actor, provedAt: aDayAgo } };
    await expect(proposeRescue(old, input)).rejects.toBeInstanceOf(ProofNeeded);
  });

  test("waits while a handover is under way, and the other way round; a closed box is left alone", async ({ tx }) => {
    const { box, successor, responsable, input } = await aSuccession(tx);
    const reviewer = await contextOf(tx, (await aReviewer(tx)).id);
    await proposeHandover(responsable, input);
    const rescue = rescueInput(box.id, successor.id);
    await expect(proposeRescue(reviewer, rescue)).rejects.toBeInstanceOf(HandoverUnderWay);

    await takeBackHandover(responsable, await openPlace(tx, box.id));
    await proposeRescue(reviewer, rescue);
    await expect(proposeHandover(responsable, input)).rejects.toBeInstanceOf(HandoverUnderWay);
    await takeBackHandover(reviewer, await openPlace(tx, box.id));

    const closed = { status: "closed", statusReason: "fermée", closedAt: new Date() } as const;
    await tx.update(mailboxes).set(closed).where(eq(mailboxes.id, box.id));
    await expect(proposeRescue(reviewer, rescue)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("confirmRescue", () => {
  test("never by the same reviewer, nor by one whom it concerns or who lost the region", async ({ tx }) => {
    const { box, reviewer, colleague, place } = await aRescue(tx);
    await expect(confirmRescue(reviewer, place)).rejects.toBeInstanceOf(ConflictOfInterest);
    await expect(refuseRescue(reviewer, { ...place, reason: "Par erreur." })).rejects.toBeInstanceOf(
      ConflictOfInterest,
    );
    const member = await aReviewer(tx);
    await aMembership(tx, box.id, member.id, "lecteur");
    await expect(confirmRescue(await contextOf(tx, member.id), place)).rejects.toBeInstanceOf(ConflictOfInterest);
    const elsewhere = await contextOf(tx, (await aReviewer(tx, ["53"])).id);
    await expect(confirmRescue(elsewhere, place)).rejects.toBeInstanceOf(NotFound);
    const old = { ...colleague, actor: { ...colleague.actor, provedAt: aDayAgo } };
    await expect(confirmRescue(old, place)).rejects.toBeInstanceOf(ProofNeeded);
    await tx.delete(reviewerRegions).where(eq(reviewerRegions.individualId, colleague.actor.id));
    await expect(confirmRescue(await contextOf(tx, colleague.actor.id), place)).rejects.toBeInstanceOf(NotFound);
  });

  test("then waits for the time to object; the named person is asked when it is over, and accepts", async ({ tx }) => {
    const { box, successor, named, colleague, place } = await aRescue(tx);
    await expect(acceptHandover(named, place)).rejects.toBeInstanceOf(TooEarlyToAccept);
    await confirmRescue(colleague, place);
    await confirmRescue(colleague, place);
    await expect(acceptHandover(named, place)).rejects.toBeInstanceOf(TooEarlyToAccept);
    const asked = async () => (await mailsAbout(tx, box.id)).filter(({ name }) => name === "handover-proposed");
    expect(await asked()).toEqual([]);

    await letPass(tx, place.handoverId, "opensAt");
    await settleHandovers(tx);
    await settleHandovers(tx);

    expect(await asked()).toMatchObject([{ recipient: successor.email }]);
    await acceptHandover(named, place);
    expect(await rolesIn(tx, box.id)).toEqual([
      [successor.id, "responsable"],
      [box.responsableId, "gestionnaire"],
    ]);
    const actions = (await journalOf(tx, "mailbox", box.id)).map(({ action, actorId }) => [action, actorId]);
    expect(actions).toContainEqual(["mailbox.handover_confirmed", colleague.actor.id]);
  });

  test("at once when the responsable is known to be gone, who then loses access", async ({ tx }) => {
    const { box, successor, named, colleague, place } = await aRescue(tx);
    await confirmRescue(colleague, { ...place, isFormerGone: "on" });
    await acceptHandover(named, place);
    expect(await rolesIn(tx, box.id)).toEqual([[successor.id, "responsable"]]);
  });

  test("somebody from outside enters the box by accepting", async ({ tx }) => {
    const { box } = await aSuccession(tx);
    const [reviewer, colleague] = [await aReviewer(tx), await aReviewer(tx)];
    const outside = await anIndividual(tx);
    const input = { ...rescueInput(box.id, "other"), rpps: outside.rpps ?? undefined };
    await proposeRescue(await contextOf(tx, reviewer.id), input);
    const place = await openPlace(tx, box.id);
    await confirmRescue(await contextOf(tx, colleague.id), { ...place, isFormerGone: "on" });

    await acceptHandover(await contextOf(tx, outside.id), place);

    expect((await rolesIn(tx, box.id))[0]).toEqual([outside.id, "responsable"]);
  });
});
