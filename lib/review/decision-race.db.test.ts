import { describe, expect, test } from "vitest";
import { approveRequest } from "@/lib/review/approve-request";
import { RequestAlreadyDecided } from "@/lib/review/errors";
import { refuseRequest } from "@/lib/review/refuse-request";
import { committed } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { mailsAbout } from "@/tests/support/traces";

/** Two reviewers, each with a connection of their own, and requests that stay in the test database. */
async function twoReviewers() {
  const [claire, marc] = [await aReviewer(committed, ["95"]), await aReviewer(committed, ["95"])];
  return [await contextOf(committed, claire.id), await contextOf(committed, marc.id)] as const;
}

async function aCommittedRequest() {
  const applicant = await anIndividual(committed, { regionCode: "95" });
  return aRequest(committed, { regionCode: "95", applicantId: applicant.id, responsableRpps: applicant.rpps });
}

const addressOf = (id: string) => ({
  localPart: `pharmacie.${id.slice(0, 8)}.95000.ville`,
  domain: "pharmacien.r95.mssante.fr",
});

describe("two reviewers at the same instant", () => {
  test("one approval wins, the other is told who was faster", async () => {
    const [claire, marc] = await twoReviewers();
    const request = await aCommittedRequest();
    const input = { requestId: request.id, version: 1, ...addressOf(request.id) };
    const outcomes = await Promise.allSettled([approveRequest(claire, input), approveRequest(marc, input)]);
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(RequestAlreadyDecided);
    expect(lost[0].userMessage).toMatch(/^Claire Instructrice a déjà approuvé cette demande le \d/);
    expect((await mailboxOpenedBy(committed, request.id))?.people).toHaveLength(1);
    expect(await mailsAbout(committed, request.id)).toHaveLength(1);
  });

  test("an approval and a refusal: one of them", async () => {
    const [claire, marc] = await twoReviewers();
    const request = await aCommittedRequest();
    const seen = { requestId: request.id, version: 1 };
    const refusal = { refusalReason: "other" as const, refusalText: "Non.", correctionInvited: false };
    const outcomes = await Promise.allSettled([
      approveRequest(claire, { ...seen, ...addressOf(request.id) }),
      refuseRequest(marc, { ...seen, ...refusal }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const opened = await mailboxOpenedBy(committed, request.id);
    expect(opened !== undefined).toBe(outcomes[0]?.status === "fulfilled");
    expect(await mailsAbout(committed, request.id)).toHaveLength(1);
  });

  test("the same address for two requests goes to one of them, and the other stays to be decided", async () => {
    const [claire, marc] = await twoReviewers();
    const [one, two] = [await aCommittedRequest(), await aCommittedRequest()];
    const address = addressOf(one.id);
    const outcomes = await Promise.allSettled([
      approveRequest(claire, { requestId: one.id, version: 1, ...address }),
      approveRequest(marc, { requestId: two.id, version: 1, ...address }),
    ]);
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.name] : []));
    expect(lost).toEqual(["AddressAlreadyTaken"]);
    const opened = await Promise.all([one, two].map(({ id }) => mailboxOpenedBy(committed, id)));
    expect(opened.filter((box) => box !== undefined)).toHaveLength(1);
  });
});
