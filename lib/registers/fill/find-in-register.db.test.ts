import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { viewResponsableRegister, viewStructureRegister } from "@/lib/registers/fill/find-in-register";
import { pickFromRegister } from "@/lib/registers/fill/pick-from-register";
import { searchForStep } from "@/lib/registers/fill/search-for-step";
import { test } from "@/tests/support/database";
import { aRegion, aRequest, contextOf, readRequest } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { aCopy, anEstablishment, aProfessional } from "@/tests/support/register-rows";

async function found(tx: Db, values: Parameters<typeof aRequest>[1]) {
  const draft = await aRequest(tx, { status: "draft", ...values });
  return viewStructureRegister({ db: tx }, draft);
}

describe("what the register knows of a number typed by hand", () => {
  test("nothing without a copy, nor of a SIREN or a blank", async ({ tx }) => {
    const { finess } = await anEstablishment(tx);
    expect(await found(tx, { structureId: finess })).toMatchObject({ dataDate: undefined, finding: undefined });
    await aCopy(tx, "finess", "2026-05-12");
    for (const values of [{ structureId: null }, { structureIdType: "SIREN" as const, structureId: "732829320" }]) {
      expect(await found(tx, values)).toMatchObject({ dataDate: "2026-05-12", finding: undefined });
    }
  });

  test("the establishment, even one that is gone, or nothing", async ({ tx }) => {
    await aCopy(tx, "finess");
    const { finess } = await anEstablishment(tx, { name: "PHIE ST ROCH" });
    const { finess: gone } = await anEstablishment(tx, { goneOn: "2026-11-10" });
    const known = { kind: "known", identifier: finess, label: "Pharmacie Saint-Roch" };
    expect((await found(tx, { structureId: finess })).finding).toEqual(known);
    expect((await found(tx, { structureIdType: "FINESS_JUR", structureId: finess })).finding).toEqual(known);
    expect((await found(tx, { structureId: gone })).finding).toEqual({ kind: "gone" });
    expect((await found(tx, { structureId: aFiness() })).finding).toEqual({ kind: "unknown" });
  });

  test("the present places of care of a legal entity, and of a SIRET", async ({ tx }) => {
    await aCopy(tx, "finess");
    const [legalFiness, siret] = [aFiness(), "55208131766522"];
    const { finess } = await anEstablishment(tx, { legalFiness, siret });
    await anEstablishment(tx, { legalFiness, siret, goneOn: "2026-11-10" });
    const choices = [
      { identifier: finess, label: "Pharmacie du Centre", details: expect.arrayContaining(["81000 Albi"]) },
    ];
    const entity = { kind: "several", legalEntity: true, choices };
    expect((await found(tx, { structureId: legalFiness })).finding).toEqual(entity);
    const company = await found(tx, { structureIdType: "SIRET", structureId: siret });
    expect(company.finding).toEqual({ ...entity, legalEntity: false });
    const elsewhere = await found(tx, { structureIdType: "SIRET", structureId: "73282932000074" });
    expect(elsewhere.finding).toBeUndefined();
  });

  test("nothing more of what was picked, until its number is changed", async ({ tx }) => {
    await aCopy(tx, "finess");
    const { finess } = await anEstablishment(tx);
    const draft = await aRequest(tx, { status: "draft", structureId: finess });
    const context = await contextOf(tx, draft.applicantId);
    await pickFromRegister(context, { requestId: draft.id, part: "structure", identifier: finess, how: "keep" });
    const seen = await viewStructureRegister({ db: tx }, draft);
    expect(seen).toMatchObject({ picked: { identifier: finess }, finding: undefined, region: undefined });
    const changed = await viewStructureRegister({ db: tx }, { ...draft, structureId: aFiness() });
    expect(changed.finding).toEqual({ kind: "unknown" });
  });

  test("the professional of an RPPS number", async ({ tx }) => {
    await aCopy(tx, "professionals");
    const { rpps } = await aProfessional(tx, { lastName: "HADDAD", firstName: "AMINA" });
    const { rpps: gone } = await aProfessional(tx, { goneOn: "2026-11-16" });
    const { id } = await aRequest(tx, { status: "draft" });
    const of = async (responsableRpps: string | null) =>
      (await viewResponsableRegister({ db: tx }, { id, responsableRpps })).finding;
    expect(await of(rpps)).toEqual({ kind: "known", identifier: rpps, label: "Amina Haddad" });
    expect(await of(gone)).toEqual({ kind: "gone" });
    expect(await of(anRpps())).toEqual({ kind: "unknown" });
    expect(await of(null)).toBeUndefined();
  });
});

describe("a structure picked in another region", () => {
  async function inBrittany(tx: Db, isOpen: boolean) {
    await aCopy(tx, "finess");
    await aRegion(tx, { code: "53", name: "Bretagne", isOpen, closedMessage: "Adressez-vous à son centre." });
    const { finess } = await anEstablishment(tx, { departmentCode: "29" });
    const draft = await aRequest(tx, { status: "draft" });
    const context = await contextOf(tx, draft.applicantId);
    await pickFromRegister(context, { requestId: draft.id, part: "structure", identifier: finess, how: "keep" });
    return { draft, view: async () => (await viewStructureRegister(context, await readRequest(tx, draft.id))).region };
  }

  test("says what a closed one asks to do instead", async ({ tx }) => {
    const { view } = await inBrittany(tx, false);
    expect(await view()).toEqual({
      title: "Cette structure est dans la région Bretagne, et votre demande s’adresse à la région Occitanie.",
      advice: "La région Bretagne ne prend pas de demande sur ce site. Adressez-vous à son centre.",
      draftId: undefined,
    });
  });

  test("says how to address an open one, or leads to the draft that this person has there", async ({ tx }) => {
    const { draft, view } = await inBrittany(tx, true);
    expect((await view())?.advice).toContain("choisissez-la dans la liste « Région »");
    const other = await aRequest(tx, { status: "draft", applicantId: draft.applicantId, regionCode: "53" });
    expect(await view()).toMatchObject({ draftId: other.id });
  });
});

describe("the page of results", () => {
  const near = { structureId: null, departmentCode: null, regionCode: "76" };

  test("lists what the register has, in readable French", async ({ tx }) => {
    await aCopy(tx, "finess", "2026-05-12");
    const { finess } = await anEstablishment(tx, { name: "PHARMACIE KWXZ" });
    const { choices, source } = await searchForStep({ db: tx }, "structure", ` ${finess} `, near);
    expect(source).toBe("FINESS du 12/05/2026");
    expect(choices).toEqual([
      {
        identifier: finess,
        label: "Pharmacie KWXZ",
        details: ["81000 Albi", "Pharmacie d'Officine", expect.any(String)],
      },
    ]);
  });

  test("lists professionals with where they practise", async ({ tx }) => {
    await aCopy(tx, "professionals", "2026-05-12");
    const { rpps } = await aProfessional(tx, { lastName: "HADDAD", firstName: "AMINA" });
    const { choices } = await searchForStep({ db: tx }, "responsable", rpps, near);
    expect(choices).toMatchObject([
      { identifier: rpps, label: "Amina Haddad", details: ["Pharmacien", expect.any(String)] },
    ]);
  });

  test.for([undefined, ["a", "b"], "", "   ", "'; drop table", "%", "x".repeat(5000)])(
    "finds nothing, and no error, for %s",
    async (words, { tx }) => {
      await aCopy(tx, "finess");
      expect((await searchForStep({ db: tx }, "structure", words, near)).choices).toEqual([]);
    },
  );
});
