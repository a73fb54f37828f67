import { describe, expect } from "vitest";
import { findPendingValues, keepPendingValues } from "@/db/queries/pending-values";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { NotFound } from "@/lib/errors";
import { dropPick } from "@/lib/registers/fill/drop-pick";
import { NotInRegister } from "@/lib/registers/fill/errors";
import { pickFromRegister } from "@/lib/registers/fill/pick-from-register";
import { viewFilling } from "@/lib/registers/fill/view-filling";
import { test } from "@/tests/support/database";
import { aDraftToFill } from "@/tests/support/draft-to-fill";
import { anIndividual, aRegion, aRequest, contextOf, readRequest } from "@/tests/support/fixtures";
import { aCopy, anEstablishment } from "@/tests/support/register-rows";

describe("picking a structure", () => {
  test("fills the draft in, and keeps what the register said with its date", async ({ tx }) => {
    await aCopy(tx, "finess", "2026-05-12");
    const { finess } = await anEstablishment(tx);
    const { draft, pick } = await aDraftToFill(tx);

    expect(await pick(` 1${finess} `)).toEqual({ isDraft: true, toAsk: [] });

    const filled = {
      structureIdType: "FINESS_GEO",
      structureId: finess,
      companyName: "Pharmacie du Centre",
      street: "1 rue du Pont",
      postalCode: "81000",
      city: "Albi",
      departmentCode: "81",
      phone: "+33563000001",
      regionCode: "76",
    };
    expect(await readRequest(tx, draft.id)).toMatchObject(filled);
    expect(await readRegisterValues(tx, draft.id)).toMatchObject({
      structure: { register: "finess", identifier: finess, dataDate: "2026-05-12", values: filled },
    });
  });

  test("asks before it replaces what was typed, wrong values too; nothing is written meanwhile", async ({ tx }) => {
    await aCopy(tx, "finess");
    const { finess } = await anEstablishment(tx);
    const { draft, pick, context } = await aDraftToFill(tx, { companyName: "Grande Pharmacie" });
    await keepPendingValues(tx, draft.id, { phone: "12", contactEmail: "équipe" });
    const typed = [
      { field: "companyName", typed: "Grande Pharmacie", offered: "Pharmacie du Centre" },
      { field: "phone", typed: "12", offered: "+33563000001" },
    ];

    expect((await pick(finess)).toAsk).toEqual(typed);
    const asked = { requestId: draft.id, part: "structure" as const, identifier: finess };
    expect((await viewFilling(context, asked))?.replacements).toEqual(typed);
    expect(await readRequest(tx, draft.id)).toMatchObject({ companyName: "Grande Pharmacie", city: null });
    expect(await readRegisterValues(tx, draft.id)).toEqual({});

    await pick(finess, "keep");
    expect(await readRequest(tx, draft.id)).toMatchObject({
      companyName: "Grande Pharmacie",
      city: "Albi",
      phone: null,
    });
    expect(await findPendingValues(tx, draft.id)).toEqual({ phone: "12", contactEmail: "équipe" });

    await pick(finess, "replace");
    expect(await readRequest(tx, draft.id)).toMatchObject({
      companyName: "Pharmacie du Centre",
      phone: "+33563000001",
    });
    expect(await findPendingValues(tx, draft.id)).toEqual({ contactEmail: "équipe" });
  });

  test("changes its mind without a question, and leaves nothing of the other structure", async ({ tx }) => {
    await aCopy(tx, "finess");
    const first = await anEstablishment(tx);
    const second = await anEstablishment(tx, { name: "PHARMACIE DES MINIMES", phone: null, streetName: null });
    const { draft, pick } = await aDraftToFill(tx);
    await pick(first.finess);
    await pick(first.finess);

    expect((await pick(second.finess)).toAsk).toEqual([]);

    expect(await readRequest(tx, draft.id)).toMatchObject({
      structureId: second.finess,
      companyName: "Pharmacie des Minimes",
      phone: null,
    });
    expect((await readRegisterValues(tx, draft.id)).structure).toMatchObject({ identifier: second.finess });
  });

  test("asks before it moves the draft to another open region", async ({ tx }) => {
    await aCopy(tx, "finess");
    await aRegion(tx, { code: "84", name: "Auvergne-Rhône-Alpes" });
    const { finess } = await anEstablishment(tx, {
      deliveryLine: "01440 VIRIAT",
      postalCode: "01440",
      departmentCode: "01",
    });
    const { draft, pick } = await aDraftToFill(tx);

    expect((await pick(finess)).toAsk).toEqual([{ field: "regionCode", typed: "76", offered: "84" }]);
    await pick(finess, "replace");
    expect(await readRequest(tx, draft.id)).toMatchObject({ regionCode: "84", city: "Viriat" });
  });

  test.for([
    ["closed", { isOpen: false }],
    ["open, with another draft of this person", { isOpen: true }],
  ] as const)("keeps the region where the structure's is %s", async ([, { isOpen }], { tx }) => {
    await aCopy(tx, "finess");
    await aRegion(tx, { code: "84", name: "Auvergne-Rhône-Alpes", isOpen, closedMessage: "Fermée." });
    const { finess } = await anEstablishment(tx, { departmentCode: "01" });
    const { draft, pick, applicant } = await aDraftToFill(tx);
    if (isOpen) await aRequest(tx, { status: "draft", applicantId: applicant.id, regionCode: "84" });

    expect((await pick(finess)).toAsk).toEqual([]);

    expect(await readRequest(tx, draft.id)).toMatchObject({ regionCode: "76", departmentCode: "01" });
    expect((await readRegisterValues(tx, draft.id)).structure?.values).toMatchObject({ regionCode: "84" });
  });

  test("refuses what the register does not have, or no longer", async ({ tx }) => {
    const { pick, draft, context } = await aDraftToFill(tx);
    const { finess } = await anEstablishment(tx);
    await expect(pick(finess), "without a copy").rejects.toBeInstanceOf(NotInRegister);
    await aCopy(tx, "finess");
    const gone = await anEstablishment(tx, { goneOn: "2026-11-10" });
    for (const number of [gone.finess, "810000018", "", "' or 1=1 --", "1".repeat(10_000), "\u0000", "__proto__"]) {
      await expect(pick(number), number.slice(0, 20)).rejects.toBeInstanceOf(NotInRegister);
      const asked = { requestId: draft.id, part: "structure" as const, identifier: number };
      expect(await viewFilling(context, asked)).toBeUndefined();
    }
    expect(await readRequest(tx, draft.id)).toMatchObject({ structureId: null });
  });

  test("knows nobody’s draft but one’s own, and changes nothing already sent", async ({ tx }) => {
    await aCopy(tx, "finess");
    const { finess } = await anEstablishment(tx);
    const { draft } = await aDraftToFill(tx);
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);
    const input = { requestId: draft.id, part: "structure" as const, identifier: finess };
    await expect(pickFromRegister(stranger, { ...input, how: "ask" })).rejects.toBeInstanceOf(NotFound);
    await expect(viewFilling(stranger, input)).rejects.toBeInstanceOf(NotFound);
    await expect(dropPick(stranger, input)).rejects.toBeInstanceOf(NotFound);

    const sent = await aRequest(tx);
    const context = await contextOf(tx, sent.applicantId);
    const picked = await pickFromRegister(context, { ...input, requestId: sent.id, how: "replace" });
    expect(picked).toEqual({ isDraft: false, toAsk: [] });
    expect(await readRequest(tx, sent.id)).toMatchObject({ structureId: sent.structureId });
    expect(await readRegisterValues(tx, sent.id)).toEqual({});
  });
});
