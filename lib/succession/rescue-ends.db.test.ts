import { describe, expect } from "vitest";
import { NotFound } from "@/lib/errors";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { confirmRescue } from "@/lib/succession/confirm-rescue";
import { HandoverOver } from "@/lib/succession/errors";
import { objectToRescue } from "@/lib/succession/object-to-rescue";
import { refuseRescue } from "@/lib/succession/refuse-rescue";
import { test } from "@/tests/support/database";
import { aReviewer, contextOf } from "@/tests/support/fixtures";
import { aRescue, letPass, rolesIn } from "@/tests/support/handovers";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const _aDayAgo = new Date(Date.now() - 24 * 3_600_000);

describe("a rescue that comes to nothing", () => {
  test("the responsable objects, even after it was confirmed: staff and members learn, nothing changes", async ({
    tx,
  }) => {
    const { box, responsable, named, reviewer, colleague, place } = await aRescue(tx);
    await confirmRescue(colleague, place);
    await expect(objectToRescue(named, place)).rejects.toBeInstanceOf(NotFound);

    await objectToRescue(responsable, place);
    await objectToRescue(responsable, place);

    const told = (await mailsAbout(tx, box.id)).filter(({ name }) => name === "handover-ended");
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(
      [reviewer.actor.email, colleague.actor.email, named.actor.email].sort(),
    );
    await letPass(tx, place.handoverId, "opensAt");
    await expect(acceptHandover(named, place)).rejects.toBeInstanceOf(HandoverOver);
    expect((await rolesIn(tx, box.id))[0]).toEqual([box.responsableId, "responsable"]);
  });

  test("a second reviewer refuses with words, once; then it can't be confirmed", async ({ tx }) => {
    const { box, colleague, place } = await aRescue(tx);
    const refusal = { ...place, reason: "Le responsable vient de répondre au téléphone." };
    await refuseRescue(colleague, refusal);
    await refuseRescue(colleague, refusal);
    const refused = { action: "mailbox.handover_refused", detail: { reason: refusal.reason } };
    expect((await journalOf(tx, "mailbox", box.id)).slice(1)).toMatchObject([refused]);
    await expect(confirmRescue(colleague, place)).rejects.toBeInstanceOf(HandoverOver);
  });

  test("one cannot object to a handover of one’s own, nor refuse what is confirmed", async ({ tx }) => {
    const { colleague, place } = await aRescue(tx);
    const third = await contextOf(tx, (await aReviewer(tx)).id);
    await confirmRescue(colleague, place);
    const reason = "Finalement non, pas du tout.";
    await expect(refuseRescue(third, { ...place, reason })).rejects.toBeInstanceOf(HandoverOver);
  });
});
