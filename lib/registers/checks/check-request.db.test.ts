import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { sentRequest } from "@/lib/requests/sent-request";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { aDirectoryMailbox, anEstablishment, aProfessional, copiesInService } from "@/tests/support/registers";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

async function checksOf(tx: Db, values: Values = {}) {
  const checks = await checkRequest(tx, sentRequest(await aRequest(tx, values)));
  return new Map(checks.map((check) => [check.code, check]));
}

describe("the checks read", () => {
  test("nothing where no register was imported", async ({ tx }) => {
    const found = await checksOf(tx);
    for (const code of ["structure_exists", "rpps_exists", "directory_mailbox"]) {
      expect(found.get(code)).toMatchObject({ verdict: "unknown", sourceDate: null });
    }
  });

  test("the structure and the responsable in the copies, with their dates", async ({ tx }) => {
    await copiesInService(tx, "2026-11-12");
    const { finess } = await anEstablishment(tx, { finess: aFiness(), phone: "0563000000" });
    const { rpps } = await aProfessional(tx, { rpps: anRpps(), lastName: "MARTIN", firstName: "CAMILLE" }, { finess });
    const found = await checksOf(tx, { structureId: finess, responsableRpps: rpps });
    for (const code of ["structure_exists", "structure_open", "structure_address", "structure_phone"]) {
      expect(found.get(code)).toMatchObject({ verdict: "pass", source: "FINESS", sourceDate: "2026-11-12" });
    }
    for (const code of ["rpps_exists", "rpps_name", "rpps_profession", "rpps_practice"]) {
      expect(found.get(code)).toMatchObject({ verdict: "pass", sourceDate: "2026-11-12" });
    }
  });

  test("the establishments of a legal entity, of a SIRET and of a SIREN", async ({ tx }) => {
    await copiesInService(tx);
    const [legalFiness, siret] = [aFiness(), "73282932000074"];
    const { finess } = await anEstablishment(tx, { finess: aFiness(), legalFiness, siret });
    await anEstablishment(tx, { finess: aFiness(), legalFiness, siret: null, goneOn: "2026-11-12" });
    const named = finess.slice(-4, -1);
    const entity = await checksOf(tx, { structureId: legalFiness });
    expect(entity.get("structure_site")?.verdict).toBe("fail");
    expect(entity.get("structure_site")?.sentence).toContain(named);
    const company = await checksOf(tx, { structureIdType: "SIRET", structureId: siret });
    expect(company.get("structure_site")?.sentence).toContain(named);
    const siren = await checksOf(tx, { structureIdType: "SIREN", structureId: siret.slice(0, 9) });
    expect(siren.get("structure_siret")?.verdict).toBe("pass");
  });

  test("the boxes of the structure in the directory, by its FINESS or by its SIRET", async ({ tx }) => {
    await copiesInService(tx);
    const { finess } = await anEstablishment(tx, { finess: aFiness(), siret: "55208131766522" });
    await aDirectoryMailbox(tx, "une@b.mssante.fr", finess);
    await aDirectoryMailbox(tx, "deux@b.mssante.fr", "55208131766522");
    const check = (await checksOf(tx, { structureId: finess })).get("directory_mailbox");
    expect(check).toMatchObject({ verdict: "warn" });
    expect(check?.sentence).toContain("deux@b.mssante.fr, une@b.mssante.fr");
  });

  test("whether the proposed address is free, here and in the directory", async ({ tx }) => {
    await copiesInService(tx);
    const address = async () => (await checksOf(tx)).get("address");
    expect(await address()).toMatchObject({ verdict: "pass" });
    await aDirectoryMailbox(tx, "pharmacie.du.centre.81000.albi@pharmacien.r76.mssante.fr", aFiness());
    expect(await address()).toMatchObject({ verdict: "warn", sentence: expect.stringContaining("dans l’annuaire") });
  });

  test("whose account has the contact's mail address", async ({ tx }) => {
    const { email } = await anIndividual(tx);
    const check = (await checksOf(tx, { contactEmail: email })).get("contact_email");
    expect(check).toMatchObject({ verdict: "warn", sentence: expect.stringContaining("compte individuel") });
  });
});
