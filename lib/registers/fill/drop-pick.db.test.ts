import { expect } from "vitest";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { updateDraft } from "@/db/queries/requests";
import { dropPick } from "@/lib/registers/fill/drop-pick";
import { NotInRegister } from "@/lib/registers/fill/errors";
import { pickFromRegister, pickSchema } from "@/lib/registers/fill/pick-from-register";
import { test } from "@/tests/support/database";
import { aDraftToFill } from "@/tests/support/draft-to-fill";
import { readRequest } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { aCopy, anEstablishment, aProfessional } from "@/tests/support/register-rows";

test("taking a pick back blanks what nobody touched, and nothing else", async ({ tx }) => {
  await aCopy(tx, "finess");
  const { finess } = await anEstablishment(tx);
  const { draft, pick, context } = await aDraftToFill(tx, { street: "2 quai Neuf" });
  await pick(finess, "keep");

  await dropPick(context, { requestId: draft.id, part: "structure" });
  await dropPick(context, { requestId: draft.id, part: "structure" });

  const left = await readRequest(tx, draft.id);
  expect(left).toMatchObject({ street: "2 quai Neuf", structureId: null, city: null, regionCode: "76" });
  expect(await readRegisterValues(tx, draft.id)).toEqual({});
});

test("picking the responsable replaces the applicant that the form proposed, without asking", async ({ tx }) => {
  await aCopy(tx, "professionals", "2026-11-16");
  const { rpps } = await aProfessional(tx, { lastName: "HADDAD", firstName: "AMINA" });
  const { draft, context, applicant } = await aDraftToFill(tx);
  await updateDraft(tx, draft.id, {
    responsableLastName: applicant.lastName,
    responsableFirstName: applicant.firstName,
    responsableProfessionCode: applicant.professionCode,
    responsableRpps: applicant.rpps,
  });
  const input = { requestId: draft.id, part: "responsable" as const, identifier: rpps, how: "ask" as const };

  expect(await pickFromRegister(context, input)).toEqual({ isDraft: true, toAsk: [] });

  expect(await readRequest(tx, draft.id)).toMatchObject({
    responsableLastName: "Haddad",
    responsableFirstName: "Amina",
    responsableProfessionCode: "21",
    responsableRpps: rpps,
  });
  await expect(pickFromRegister(context, { ...input, identifier: anRpps() })).rejects.toBeInstanceOf(NotInRegister);
});

test.for([{ requestId: "x" }, { part: "mailbox" }, { how: "always" }, { identifier: 12 }])(
  "a form that no page of ours sends is refused: %o",
  (wrong) => {
    const right = { requestId: "5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11", part: "structure", identifier: "810001206" };
    expect(pickSchema.safeParse(right).success).toBe(true);
    expect(pickSchema.safeParse({ ...right, ...wrong }).success).toBe(false);
  },
);
