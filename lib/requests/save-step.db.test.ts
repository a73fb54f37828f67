import { describe, expect } from "vitest";
import { findPendingValues } from "@/db/queries/pending-values";
import { NotFound } from "@/lib/errors";
import { RegionHasAnotherDraft } from "@/lib/requests/errors";
import { saveStep } from "@/lib/requests/save-step";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion, aRequest, contextOf, readRequest, requestContent } from "@/tests/support/fixtures";

const { paperless, isListed, ...content } = requestContent();
const structure = Object.fromEntries(
  Object.entries({ ...content, regionCode: "76" }).map(([name, value]) => [name, value ?? ""]),
);

describe("saveStep", () => {
  test("leads back to the first incomplete step, and to the summary when there is none", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft", paperless: null });
    const context = await contextOf(tx, draft.applicantId);

    const saved = await saveStep(context, { requestId: draft.id, step: "structure", typed: structure });
    expect(saved).toMatchObject({ errors: {}, next: "preferences" });

    const last = await saveStep(context, { requestId: draft.id, step: "preferences", typed: { isListed: "on" } });
    expect(last).toMatchObject({ errors: {}, next: "summary" });
    expect(await readRequest(tx, draft.id)).toMatchObject({ paperless: false, isListed: true, status: "draft" });
  });

  test("saves right values and keeps wrong ones until they are corrected", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    const wrong = { ...structure, companyName: "Pharmacie neuve", secondPhone: "05 63", structureId: "12" };

    const saved = await saveStep(context, { requestId: draft.id, step: "structure", typed: wrong });

    expect(Object.keys(saved.errors)).toEqual(["structureId", "secondPhone"]);
    expect(saved.next).toBe("structure");
    expect(await readRequest(tx, draft.id)).toMatchObject({ companyName: "Pharmacie neuve", structureId: null });
    expect(await findPendingValues(tx, draft.id)).toEqual({ structureId: "12", secondPhone: "05 63" });

    await saveStep(context, { requestId: draft.id, step: "structure", typed: structure });
    expect(await findPendingValues(tx, draft.id)).toEqual({});
  });

  test("keeps the start of a value far too long, whatever it is made of", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    const typed = { ...structure, companyName: `a${"💊".repeat(50_000)}`, city: "ا".repeat(10_000) };

    const saved = await saveStep(context, { requestId: draft.id, step: "structure", typed });

    expect(Object.keys(saved.errors)).toEqual(["companyName", "city"]);
    expect((await findPendingValues(tx, draft.id)).companyName).toMatch(/^a💊{9999}/u);
  });

  test("leaves the wrong values of other steps alone", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    const mailbox = { contactEmail: "equipe", description: "Pharmacie" };
    await saveStep(context, { requestId: draft.id, step: "mailbox", typed: mailbox });

    const saved = await saveStep(context, { requestId: draft.id, step: "structure", typed: structure });

    expect(saved.next).toBe("mailbox");
    expect(await findPendingValues(tx, draft.id)).toEqual({ contactEmail: "equipe" });
  });

  test("moves the draft to another open region, and refuses a closed one", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    await aRegion(tx, { code: "84", name: "Auvergne-Rhône-Alpes" });
    await aRegion(tx, { code: "53", name: "Bretagne", isOpen: false, closedMessage: "Fermée." });
    const move = (regionCode: string) =>
      saveStep(context, { requestId: draft.id, step: "structure", typed: { ...structure, regionCode } });

    expect(await move("84")).toMatchObject({ errors: {} });
    expect(await readRequest(tx, draft.id)).toMatchObject({ regionCode: "84" });

    expect((await move("53")).errors).toHaveProperty("regionCode");
    expect(await readRequest(tx, draft.id)).toMatchObject({ regionCode: "84" });
    expect(await findPendingValues(tx, draft.id)).toEqual({ regionCode: "53" });
  });

  test("says that the region chosen already has a draft", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    await aRequest(tx, { status: "draft", applicantId: draft.applicantId, regionCode: "84" });
    const typed = { ...structure, regionCode: "84" };

    const moved = saveStep(context, { requestId: draft.id, step: "structure", typed });

    await expect(moved).rejects.toBeInstanceOf(RegionHasAnotherDraft);
  });

  test("changes nothing in a request already sent", async ({ tx }) => {
    const request = await aRequest(tx);
    const context = await contextOf(tx, request.applicantId);

    const saved = await saveStep(context, {
      requestId: request.id,
      step: "structure",
      typed: { companyName: "Autre" },
    });

    expect(saved.next).toBeUndefined();
    expect(await readRequest(tx, request.id)).toMatchObject({ companyName: "Pharmacie du centre" });
  });

  test("knows nobody’s draft but one’s own", async ({ tx }) => {
    const draft = await aRequest(tx, { status: "draft" });
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);
    const save = (requestId: string) => saveStep(stranger, { requestId, step: "mailbox", typed: {} });

    await expect(save(draft.id)).rejects.toBeInstanceOf(NotFound);
    await expect(save("5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11")).rejects.toBeInstanceOf(NotFound);
    expect(await readRequest(tx, draft.id)).toMatchObject({ companyName: "Pharmacie du centre" });
  });
});
