import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { insertPscIdentity } from "@/db/queries/psc-identities";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { NotFound } from "@/lib/errors";
import type { PscActivity } from "@/lib/psc/claims";
import { UnknownActivity } from "@/lib/psc/errors";
import { fillFromActivity } from "@/lib/psc/fill-from-activity";
import { listMyActivities } from "@/lib/psc/list-my-activities";
import { test } from "@/tests/support/database";
import { aDraftToFill } from "@/tests/support/draft-to-fill";
import { anIndividual, contextOf, readRequest } from "@/tests/support/fixtures";
import { aFiness, anRpps, aSiret } from "@/tests/support/numbers";
import { pscClaims } from "@/tests/support/psc";
import { aCopy, anEstablishment, aProfessional } from "@/tests/support/register-rows";

const told = {
  companyName: "CABINET DU PONT",
  street: "12 R DU PONT",
  postalCode: "81000",
  deliveryLine: "81000 ALBI",
  phone: "0563000002",
};

/** A draft of somebody who works in these places, according to Pro Santé Connect. */
async function aDraftOfOneWorking(tx: Db, activities: PscActivity[], rpps = anRpps()) {
  const { draft, context, applicant } = await aDraftToFill(tx);
  await insertPscIdentity(tx, applicant.id, pscClaims({ rpps, activities }));
  return { draft, context, rpps };
}

describe("filling a request in from an activity", () => {
  test("takes both from the registers when they know them", async ({ tx }) => {
    await aCopy(tx, "finess");
    await aCopy(tx, "professionals");
    const { finess } = await anEstablishment(tx);
    const { rpps } = await aProfessional(tx);
    const { draft, context } = await aDraftOfOneWorking(tx, [told, { finess, companyName: "PHARM" }], rpps);
    expect(await listMyActivities(context)).toMatchObject([
      { identifier: "0", label: "Cabinet du Pont", details: ["12 rue du Pont", "81000 Albi"] },
      { identifier: "1", label: "Pharmacie" },
    ]);

    expect(await fillFromActivity(context, { requestId: draft.id, identifier: 1 })).toEqual({ isDraft: true });

    expect(await readRequest(tx, draft.id)).toMatchObject({
      ...{ structureId: finess, companyName: "Pharmacie du Centre", responsableRpps: rpps },
    });
    expect(await readRegisterValues(tx, draft.id)).toMatchObject({
      structure: { register: "finess", identifier: finess },
      responsable: { register: "professionals", identifier: rpps },
    });
  });

  test("takes what Pro Santé Connect says of those that the registers do not know", async ({ tx }) => {
    const siret = aSiret();
    const { draft, context, rpps } = await aDraftOfOneWorking(tx, [{ ...told, siret }]);
    await fillFromActivity(context, { requestId: draft.id, identifier: 0 });
    expect(await readRequest(tx, draft.id)).toMatchObject({
      ...{ structureIdType: "SIRET", structureId: siret, companyName: "Cabinet du Pont", street: "12 rue du Pont" },
      ...{ postalCode: "81000", city: "Albi", departmentCode: "81", phone: "+33563000002" },
      ...{ responsableRpps: rpps, responsableLastName: "Vives", responsableProfessionCode: "21" },
    });
    expect(await readRegisterValues(tx, draft.id)).toEqual({});
  });

  test("leaves what was typed, and blank what is not told", async ({ tx }) => {
    const { draft, context } = await aDraftOfOneWorking(tx, [{ companyName: "Maison de santé", finess: aFiness() }]);
    await fillFromActivity(context, { requestId: draft.id, identifier: 0 });
    expect(await readRequest(tx, draft.id)).toMatchObject({
      companyName: "Maison de santé",
      street: null,
      phone: null,
    });
    const other = await aDraftToFill(tx, { companyName: "Celle que je dis" });
    await insertPscIdentity(tx, other.applicant.id, pscClaims({ activities: [told] }));
    await fillFromActivity(other.context, { requestId: other.draft.id, identifier: 0 });
    expect(await readRequest(tx, other.draft.id)).toMatchObject({ companyName: "Celle que je dis", city: "Albi" });
  });

  test("is for one's own draft and one's own activities", async ({ tx }) => {
    const { draft, context } = await aDraftOfOneWorking(tx, [told]);
    await expect(fillFromActivity(context, { requestId: draft.id, identifier: 1 })).rejects.toBeInstanceOf(
      UnknownActivity,
    );
    const stranger = await contextOf(tx, (await anIndividual(tx)).id);
    await expect(fillFromActivity(stranger, { requestId: draft.id, identifier: 0 })).rejects.toBeInstanceOf(
      UnknownActivity,
    );
    await insertPscIdentity(tx, stranger.actor.id, pscClaims({ activities: [told] }));
    await expect(fillFromActivity(stranger, { requestId: draft.id, identifier: 0 })).rejects.toBeInstanceOf(NotFound);
  });
});
