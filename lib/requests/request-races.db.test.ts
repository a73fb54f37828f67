import { describe, expect, test } from "vitest";
import { correctRequest } from "@/lib/requests/correct-request";
import { StructureAlreadyRequested } from "@/lib/requests/errors";
import { startDraft } from "@/lib/requests/start-draft";
import { submitRequest } from "@/lib/requests/submit-request";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { committed } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

/** Rows that stay in the test database: each test makes its own. */
async function aCommittedDraft(structureId?: string) {
  const applicant = await anIndividual(committed, { regionCode: "27" });
  const draft = await aRequest(committed, {
    status: "draft",
    regionCode: "27",
    applicantId: applicant.id,
    ...(structureId && { structureId }),
  });
  return { draft, context: await contextOf(committed, applicant.id) };
}

describe("at the same instant, on connections of their own", () => {
  test("two people send the same structure: one wins, the other keeps their draft and gets the sentence", async () => {
    const one = await aCommittedDraft();
    const other = await aCommittedDraft(one.draft.structureId ?? "");

    const outcomes = await Promise.allSettled([
      submitRequest(one.context, one.draft.id),
      submitRequest(other.context, other.draft.id),
    ]);

    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(StructureAlreadyRequested);
    const states = [await readRequest(committed, one.draft.id), await readRequest(committed, other.draft.id)];
    expect(states.map(({ status }) => status).sort()).toEqual(["draft", "submitted"]);
    const mails = [...(await mailsAbout(committed, one.draft.id)), ...(await mailsAbout(committed, other.draft.id))];
    expect(mails).toHaveLength(2);
  });

  test("the same person sends twice: once", async () => {
    const { draft, context } = await aCommittedDraft();

    await Promise.all([submitRequest(context, draft.id), submitRequest(context, draft.id)]);

    expect(await readRequest(committed, draft.id)).toMatchObject({ status: "submitted", version: 1 });
    expect(await mailsAbout(committed, draft.id)).toHaveLength(2);
    expect(await journalOf(committed, "request", draft.id)).toHaveLength(1);
  });

  test("the same person starts twice: one draft", async () => {
    const applicant = await anIndividual(committed, { regionCode: "27" });
    const context = await contextOf(committed, applicant.id);
    const input = { regionCode: "27", typed: { contactEmail: "equipe@exemple.fr", description: "Pharmacie" } };

    const [one, other] = await Promise.all([startDraft(context, input), startDraft(context, input)]);

    expect(one.requestId).toBe(other.requestId);
    expect(await journalOf(committed, "request", one.requestId)).toHaveLength(1);
  });

  test("the same person corrects twice: one correction", async () => {
    const { draft, context } = await aCommittedDraft();
    const reviewer = await aReviewer(committed, ["27"]);
    const refused = await aRequest(committed, {
      applicantId: context.actor.id,
      regionCode: "27",
      structureId: draft.structureId,
      status: "refused",
      decidedById: reviewer.id,
      decidedAt: new Date(),
      refusalReason: "incomplete",
      refusalText: "À revoir.",
      correctionInvited: true,
    });

    const [one, other] = await Promise.all([correctRequest(context, refused.id), correctRequest(context, refused.id)]);

    expect(one).toBe(other);
  });

  test("a withdrawal and a sending: in whichever order, one state and its own mails", async () => {
    const { draft, context } = await aCommittedDraft();

    await Promise.all([submitRequest(context, draft.id), withdrawRequest(context, draft.id)]);

    const actions = (await journalOf(committed, "request", draft.id)).map(({ action }) => action);
    expect(await readRequest(committed, draft.id)).toMatchObject({ status: "withdrawn" });
    expect([["request.submitted", "request.withdrawn"], ["request.abandoned"]]).toContainEqual(actions);
    expect(await mailsAbout(committed, draft.id)).toHaveLength(actions.length === 2 ? 3 : 0);
  });
});
