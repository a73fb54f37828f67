import { describe, expect } from "vitest";
import { insertAuditEvent } from "@/db/queries/audit-events";
import { NotFound } from "@/lib/errors";
import { viewRequest } from "@/lib/requests/view-request";
import { test } from "@/tests/support/database";
import { aMailbox, anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";

describe("viewRequest", () => {
  test("shows the applicant their request, without the name of any reviewer", async ({ tx }) => {
    const request = await aRequest(tx);
    const reviewer = await aReviewer(tx);
    const subject = { subjectType: "request", subjectId: request.id };
    const by = { actorId: reviewer.id, actorName: "Claire Instructrice" };
    await insertAuditEvent(tx, {
      ...subject,
      actorId: request.applicantId,
      actorName: "C",
      action: "request.submitted",
    });
    await insertAuditEvent(tx, { ...subject, ...by, action: "request.information_requested" });
    await insertAuditEvent(tx, { ...subject, ...by, action: "request.another_allowed" });

    const view = await viewRequest(await contextOf(tx, request.applicantId), request.id);

    expect(view.region).toMatchObject({ code: "76", targetHours: 72 });
    expect(view.mailbox).toBeUndefined();
    expect(view.history).toMatchObject([
      { what: "Demande envoyée", who: "Vous" },
      { what: "Informations demandées", who: "Centre de services" },
    ]);
    expect(JSON.stringify(view)).not.toContain("Claire");
  });

  test("shows the box that the request opened, and its publication", async ({ tx }) => {
    const box = await aMailbox(tx);

    const view = await viewRequest(await contextOf(tx, box.responsableId), box.requestId);

    expect(view.mailbox).toMatchObject({ id: box.id, publication: { status: "queued" } });
  });

  test("is for the applicant alone", async ({ tx }) => {
    const request = await aRequest(tx);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    await expect(viewRequest(stranger, request.id)).rejects.toBeInstanceOf(NotFound);
    await expect(viewRequest(stranger, "5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11")).rejects.toBeInstanceOf(NotFound);
  });
});
