import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { handovers } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { ResponsableCannotLeave } from "@/lib/mailboxes/errors";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { declineHandover } from "@/lib/succession/decline-handover";
import { HandoverOver } from "@/lib/succession/errors";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { settleHandovers } from "@/lib/succession/settle-handovers";
import { takeBackHandover } from "@/lib/succession/take-back-handover";
import { test } from "@/tests/support/database";
import { aMembership, anIndividual } from "@/tests/support/fixtures";
import { aProposal, letPass } from "@/tests/support/handovers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const _anHourAgo = new Date(Date.now() - 3_600_000);

describe("the end of a proposal", () => {
  test("declined: the responsable learns it, and may propose again", async ({ tx }) => {
    const { box, responsable, named, input, place } = await aProposal(tx);

    await declineHandover(named, place);
    await declineHandover(named, place);

    const mails = (await mailsAbout(tx, box.id)).filter(({ name }) => name === "handover-ended");
    expect(mails).toMatchObject([{ recipient: responsable.actor.email }]);
    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toEqual([
      "mailbox.handover_proposed",
      "mailbox.handover_declined",
    ]);
    await proposeHandover(responsable, input);
  });

  test("only whoever is named declines, only whoever proposed takes back", async ({ tx }) => {
    const { responsable, named, place } = await aProposal(tx);
    await expect(declineHandover(responsable, place)).rejects.toBeInstanceOf(NotFound);
    await expect(takeBackHandover(named, place)).rejects.toBeInstanceOf(NotFound);
    await takeBackHandover(responsable, place);
    await expect(declineHandover(named, place)).rejects.toBeInstanceOf(HandoverOver);
  });

  test("a worker ends what expired or became impossible, and tells once", async ({ tx }) => {
    const expired = await aProposal(tx);
    await letPass(tx, expired.place.handoverId, "expiresAt");
    const dropped = await aProposal(tx);
    await leaveMailbox(dropped.named, { mailboxId: dropped.box.id });

    await settleHandovers(tx);
    await settleHandovers(tx);

    const stateOf = async (id: string) =>
      (await tx.select({ state: handovers.state }).from(handovers).where(eq(handovers.id, id)))[0]?.state;
    expect(await stateOf(expired.place.handoverId)).toBe("expired");
    expect(await stateOf(dropped.place.handoverId)).toBe("dropped");
    const ended = (await mailsAbout(tx, expired.box.id)).filter(({ name }) => name === "handover-ended");
    expect(ended).toHaveLength(2);
  });

  test("a new proposal takes the place of one that can no longer come about, without waiting", async ({ tx }) => {
    const { box, responsable, named, input } = await aProposal(tx);
    await leaveMailbox(named, { mailboxId: box.id });
    const other = await anIndividual(tx);
    const { id: memberId } = await aMembership(tx, box.id, other.id, "lecteur");

    await proposeHandover(responsable, { ...input, memberId });

    expect((await journalOf(tx, "mailbox", box.id)).map(({ action }) => action)).toContain("mailbox.handover_dropped");
  });

  test("whoever answers for the box stays until it is accepted", async ({ tx }) => {
    const { box, responsable } = await aProposal(tx, "none");
    await expect(leaveMailbox(responsable, { mailboxId: box.id })).rejects.toBeInstanceOf(ResponsableCannotLeave);
  });
});
