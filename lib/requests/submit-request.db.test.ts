import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { keepPendingValues } from "@/db/queries/pending-values";
import { regions, requestVersions } from "@/db/schema";
import { cguVersion } from "@/lib/cgu-version";
import { NotFound } from "@/lib/errors";
import { RegionNotOpen, StructureAlreadyRequested } from "@/lib/requests/errors";
import { submitRequest } from "@/lib/requests/submit-request";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const draftValues = { status: "draft", cguVersion: null, cguAcceptedAt: null } as const;

describe("submitRequest", () => {
  test("sends the draft, keeps what was sent, writes it down and tells both sides", async ({ tx }) => {
    const draft = await aRequest(tx, draftValues);
    const context = await contextOf(tx, draft.applicantId);

    expect(await submitRequest(context, draft.id)).toBeUndefined();

    const sent = await readRequest(tx, draft.id);
    expect(sent).toMatchObject({ status: "submitted", version: 1, cguVersion });
    expect(sent.cguAcceptedAt).toBeInstanceOf(Date);
    expect(sent.submittedAt).toEqual(sent.firstSubmittedAt);
    const versions = await tx.select().from(requestVersions).where(eq(requestVersions.requestId, draft.id));
    expect(versions).toMatchObject([{ version: 1, submittedById: draft.applicantId }]);
    expect(versions[0]?.content).toMatchObject({ structureId: draft.structureId, isListed: true, service: null });
    expect(await journalOf(tx, "request", draft.id)).toEqual([
      { action: "request.submitted", actorId: draft.applicantId, detail: { version: 1 } },
    ]);
    const mails = await mailsAbout(tx, draft.id);
    expect(mails).toHaveLength(2);
    expect(mails).toContainEqual({ name: "request-received", recipient: context.actor.email, regionCode: "76" });
    expect(mails).toContainEqual({
      name: "request-to-review",
      recipient: "support@region.example",
      regionCode: "76",
    });
  });

  test("sent twice, leaves one mail and one version", async ({ tx }) => {
    const draft = await aRequest(tx, draftValues);
    const context = await contextOf(tx, draft.applicantId);

    await submitRequest(context, draft.id);
    await submitRequest(context, draft.id);

    expect(await readRequest(tx, draft.id)).toMatchObject({ version: 1 });
    expect(await mailsAbout(tx, draft.id)).toHaveLength(2);
    expect(await journalOf(tx, "request", draft.id)).toHaveLength(1);
  });

  test("names the step to complete, or to correct", async ({ tx }) => {
    const missing = await aRequest(tx, { ...draftValues, responsableRpps: null });
    const wrong = await aRequest(tx, draftValues);
    await keepPendingValues(tx, wrong.id, { secondPhone: "05 63" });

    expect(await submitRequest(await contextOf(tx, missing.applicantId), missing.id)).toBe("responsable");
    expect(await submitRequest(await contextOf(tx, wrong.applicantId), wrong.id)).toBe("structure");

    expect(await readRequest(tx, wrong.id)).toMatchObject({ status: "draft" });
    expect(await mailsAbout(tx, wrong.id)).toEqual([]);
  });

  test("reads the whole row again: what the rules no longer accept is not sent", async ({ tx }) => {
    const draft = await aRequest(tx, { ...draftValues, structureId: "000000001" });

    expect(await submitRequest(await contextOf(tx, draft.applicantId), draft.id)).toBe("structure");
  });

  test("refuses a structure that somebody asks for already, without saying who; the draft stays", async ({ tx }) => {
    const first = await aRequest(tx, { status: "submitted" });
    const draft = await aRequest(tx, { ...draftValues, structureId: first.structureId });
    const context = await contextOf(tx, draft.applicantId);

    const submitted = submitRequest(context, draft.id);

    await expect(submitted).rejects.toBeInstanceOf(StructureAlreadyRequested);
    await expect(submitted).rejects.toMatchObject({ userMessage: expect.stringContaining("support@region.example") });
    await expect(submitted).rejects.toMatchObject({ userMessage: expect.not.stringContaining("Martin") });
    expect(await readRequest(tx, draft.id)).toMatchObject({ status: "draft", version: 0 });
    expect(await mailsAbout(tx, draft.id)).toEqual([]);
  });

  test("lets another one through where a reviewer said so", async ({ tx }) => {
    const first = await aRequest(tx, { status: "submitted", allowsAnother: true });
    const draft = await aRequest(tx, { ...draftValues, structureId: first.structureId });

    await submitRequest(await contextOf(tx, draft.applicantId), draft.id);

    expect(await readRequest(tx, draft.id)).toMatchObject({ status: "submitted" });
  });

  test("refuses when the region has closed meanwhile", async ({ tx }) => {
    const draft = await aRequest(tx, draftValues);
    await tx.update(regions).set({ isOpen: false, closedMessage: "Fermée." }).where(eq(regions.code, "76"));

    const submitted = submitRequest(await contextOf(tx, draft.applicantId), draft.id);

    await expect(submitted).rejects.toBeInstanceOf(RegionNotOpen);
  });

  test("sends nobody’s draft but one’s own", async ({ tx }) => {
    const draft = await aRequest(tx, draftValues);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);

    await expect(submitRequest(stranger, draft.id)).rejects.toBeInstanceOf(NotFound);
    expect(await readRequest(tx, draft.id)).toMatchObject({ status: "draft" });
  });
});
