import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { NotFound } from "@/lib/errors";
import { correctRequest } from "@/lib/requests/correct-request";
import { pickContent } from "@/lib/requests/read-fields";
import { submitRequest } from "@/lib/requests/submit-request";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function aRefusal(tx: Db, correctionInvited = true) {
  const reviewer = await aReviewer(tx);
  const refused = await aRequest(tx, {
    status: "refused",
    decidedById: reviewer.id,
    decidedAt: new Date(),
    refusalReason: "structure_not_found",
    refusalText: "Le numéro n’est pas celui de la pharmacie.",
    correctionInvited,
  });
  return { refused, context: await contextOf(tx, refused.applicantId) };
}

describe("correctRequest", () => {
  test("opens a draft with all that was said, that knows the refused request", async ({ tx }) => {
    const { refused, context } = await aRefusal(tx);

    const id = await correctRequest(context, refused.id);

    const draft = await readRequest(tx, id);
    expect(draft).toMatchObject({ status: "draft", version: 0, previousRequestId: refused.id, cguVersion: null });
    expect(pickContent(draft)).toEqual(pickContent(refused));
    expect(await journalOf(tx, "request", id)).toMatchObject([
      { action: "request.correction_started", detail: { previousRequestId: refused.id } },
    ]);
    expect(await readRequest(tx, refused.id)).toMatchObject({ status: "refused" });
  });

  test("gives the same draft back, beside an ordinary one for the region", async ({ tx }) => {
    const { refused, context } = await aRefusal(tx);
    await aRequest(tx, { status: "draft", applicantId: refused.applicantId });

    const id = await correctRequest(context, refused.id);

    expect(await correctRequest(context, refused.id)).toBe(id);
  });

  test("starts again after the correction was abandoned", async ({ tx }) => {
    const { refused, context } = await aRefusal(tx);
    const first = await correctRequest(context, refused.id);
    await withdrawRequest(context, first);

    expect(await correctRequest(context, refused.id)).not.toBe(first);
  });

  test("is sent like any other, and announced", async ({ tx }) => {
    const { refused, context } = await aRefusal(tx);
    const id = await correctRequest(context, refused.id);

    await submitRequest(context, id);

    expect(await readRequest(tx, id)).toMatchObject({ status: "submitted" });
    expect((await mailsAbout(tx, id)).map(({ name }) => name).sort()).toEqual([
      "request-received",
      "request-to-review",
    ]);
    expect(await correctRequest(context, refused.id)).toBe(id);
  });

  test("needs an invitation, a refusal, and the applicant", async ({ tx }) => {
    const uninvited = await aRefusal(tx, false);
    const invited = await aRefusal(tx);
    const waiting = await aRequest(tx);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    await expect(correctRequest(uninvited.context, uninvited.refused.id)).rejects.toBeInstanceOf(NotFound);
    await expect(correctRequest(await contextOf(tx, waiting.applicantId), waiting.id)).rejects.toBeInstanceOf(NotFound);
    await expect(correctRequest(stranger, invited.refused.id)).rejects.toBeInstanceOf(NotFound);
  });
});
