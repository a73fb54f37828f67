import { describe, expect } from "vitest";
import { NotFound } from "@/lib/errors";
import { DecidedBeforeWithdrawal } from "@/lib/requests/errors";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

describe("withdrawRequest", () => {
  for (const status of ["submitted", "information_requested"] as const) {
    test(`takes a request back (${status}), once, and confirms it by mail`, async ({ tx }) => {
      const request = await aRequest(tx, { status });
      const context = await contextOf(tx, request.applicantId);

      expect(await withdrawRequest(context, request.id)).toEqual({ wasDraft: false });
      expect(await withdrawRequest(context, request.id)).toEqual({ wasDraft: false });

      const withdrawn = await readRequest(tx, request.id);
      expect(withdrawn.status).toBe("withdrawn");
      expect(withdrawn.withdrawnAt).toBeInstanceOf(Date);
      expect(await journalOf(tx, "request", request.id)).toMatchObject([{ action: "request.withdrawn" }]);
      expect(await mailsAbout(tx, request.id)).toEqual([
        { name: "request-withdrawn", recipient: context.actor.email, regionCode: "76" },
      ]);
    });
  }

  test("abandons a draft without a mail, and makes room for another", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);

    expect(await withdrawRequest(context, draft.id)).toEqual({ wasDraft: true });

    expect(await readRequest(tx, draft.id)).toMatchObject({ status: "withdrawn" });
    expect(await journalOf(tx, "request", draft.id)).toMatchObject([{ action: "request.abandoned" }]);
    expect(await mailsAbout(tx, draft.id)).toEqual([]);
    await aRequest(tx, { status: "draft", applicantId: draft.applicantId });
  });

  test("comes too late after a decision", async ({ tx }) => {
    const reviewer = await aReviewer(tx);
    const request = await aRequest(tx, { status: "approved", decidedById: reviewer.id, decidedAt: new Date() });

    const withdrawn = withdrawRequest(await contextOf(tx, request.applicantId), request.id);

    await expect(withdrawn).rejects.toBeInstanceOf(DecidedBeforeWithdrawal);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "approved" });
  });

  test("is for the applicant alone", async ({ tx }) => {
    const request = await aRequest(tx);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    await expect(withdrawRequest(stranger, request.id)).rejects.toBeInstanceOf(NotFound);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted" });
  });
});
