import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { requests } from "@/db/schema";
import { pickFromRegister } from "@/lib/registers/fill/pick-from-register";
import { readOrigins } from "@/lib/registers/fill/read-origins";
import { correctRequest } from "@/lib/requests/correct-request";
import { saveStep } from "@/lib/requests/save-step";
import { submitRequest } from "@/lib/requests/submit-request";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { aCopy, anEstablishment } from "@/tests/support/register-rows";

async function aPickedDraft(tx: Db) {
  await aCopy(tx, "finess", "2026-05-12");
  const { finess } = await anEstablishment(tx);
  const draft = await aRequest(tx, { status: "draft" });
  const context = await contextOf(tx, draft.applicantId);
  await pickFromRegister(context, { requestId: draft.id, part: "structure", identifier: finess, how: "replace" });
  const typed = {
    structureIdType: "FINESS_GEO",
    structureId: finess,
    companyName: "Grande Pharmacie",
    postalCode: "81000",
    city: "Albi",
    departmentCode: "81",
    regionCode: "76",
    phone: "12",
  };
  return { draft, context, typed };
}

test("what is typed over a picked value stands beside it, and is sent", async ({ tx }) => {
  const { draft, context, typed } = await aPickedDraft(tx);
  await saveStep(context, { requestId: draft.id, step: "structure", typed: { ...typed, phone: "0561000000" } });

  await submitRequest(context, draft.id);

  expect(await readRequest(tx, draft.id)).toMatchObject({ status: "submitted", companyName: "Grande Pharmacie" });
  expect((await readRegisterValues(tx, draft.id)).structure).toMatchObject({
    dataDate: "2026-05-12",
    values: { companyName: "Pharmacie du Centre", phone: "+33563000001" },
  });
  expect(await readOrigins(tx, draft.id)).toMatchObject({
    phone: {
      source: "FINESS du 12/05/2026",
      written: expect.stringMatching(/^05\s63/),
      shown: expect.stringMatching(/01$/),
    },
    departmentCode: { written: "81", shown: "Tarn (81)" },
    regionCode: { written: "76", shown: "Occitanie" },
  });
});

test("the register’s value is taken again, and nothing else that was typed changes", async ({ tx }) => {
  const { draft, context, typed } = await aPickedDraft(tx);

  const saved = await saveStep(context, {
    requestId: draft.id,
    step: "structure",
    typed: { ...typed, retake: "phone" },
  });

  expect(saved).toMatchObject({ errors: {}, filledIn: { phone: "+33563000001" } });
  expect(await readRequest(tx, draft.id)).toMatchObject({ phone: "+33563000001", companyName: "Grande Pharmacie" });
});

test.for(["contactEmail", "service", "__proto__", "structureId; drop", "status"])(
  "taking again what no register gave changes nothing: %s",
  async (retake, { tx }) => {
    const { draft, context, typed } = await aPickedDraft(tx);
    const saved = await saveStep(context, { requestId: draft.id, step: "structure", typed: { ...typed, retake } });
    expect(Object.keys(saved.errors)).toEqual(["phone"]);
    expect(await readRequest(tx, draft.id)).toMatchObject({ status: "draft", companyName: "Grande Pharmacie" });
  },
);

test("the correction of a refusal knows what the registers said of the first request", async ({ tx }) => {
  const { draft, context } = await aPickedDraft(tx);
  const decision = { decidedById: (await aReviewer(tx)).id, decidedAt: new Date() };
  const reasons = { refusalReason: "other" as const, refusalText: "À corriger.", correctionInvited: true };
  const sent = { version: 1, firstSubmittedAt: new Date(), submittedAt: new Date() };
  await tx
    .update(requests)
    .set({ status: "refused", ...sent, ...decision, ...reasons })
    .where(eq(requests.id, draft.id));

  const correction = await correctRequest(context, draft.id);

  expect(await readRegisterValues(tx, correction)).toEqual(await readRegisterValues(tx, draft.id));
  expect((await readRegisterValues(tx, correction)).structure?.dataDate).toBe("2026-05-12");
});

test("nothing is said of a request that nothing was picked for", async ({ tx }) => {
  const { id } = await aRequest(tx, { applicantId: (await anIndividual(tx)).id });
  expect(await readOrigins(tx, id)).toEqual({});
});
