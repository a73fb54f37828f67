import { test } from "vitest";
import { asked, establishment, expectFound, type FoundCase, professional } from "@/tests/support/found-case";

const cases: FoundCase[] = [
  ["a wrong key", "structure_number", "fail", "clé", asked({ structureId: "810001207" })],
  ["another department", "finess_department", "warn", "commence par 81 (Tarn)", asked({ departmentCode: "31" })],
  ["FINESS never imported", "structure_exists", "unknown", "jamais été importé", { copies: {}, establishments: [] }],
  ["FINESS never imported", "structure_category", "unknown", "jamais", { copies: {}, establishments: [] }],
  ["unknown to FINESS", "structure_exists", "warn", "n’est pas dans FINESS", { establishments: [] }],
  ["unknown to FINESS", "structure_open", "unknown", "ne connaît pas", { establishments: [] }],
  ["closed", "structure_open", "fail", "depuis la copie du 12/05/2026", establishment({ goneOn: "2026-05-12" })],
  [
    "a legal entity",
    "structure_site",
    "fail",
    /entité juridique.*Elle a : Pharmacie du Centre, FINESS 81.000.120.6, 81000 Albi\./,
    asked({ structureId: "810009993" }),
  ],
  ["a legal entity, said so", "structure_site", "warn", "est attendu", legalEntity("FINESS_JUR")],
  ["a site said to be an entity", "structure_site", "warn", "lieu de soins", asked({ structureIdType: "FINESS_JUR" })],
  ["a site unknown", "structure_site", "unknown", "ne connaît pas", { establishments: [] }],
  [
    "an entity of which all has closed",
    "structure_open",
    "fail",
    "ont disparu",
    { ...legalEntity(), ...establishment({ goneOn: "2026-05-12" }) },
  ],
  [
    "no officine",
    "structure_category",
    "warn",
    "« Centre de santé », non une",
    establishment({ categoryCode: "124", categoryLabel: "Centre de santé" }),
  ],
  [
    "an officine of a physician",
    "structure_category",
    "fail",
    "« Médecin »",
    asked({ responsableProfessionCode: "10" }),
  ],
  [
    "a health centre of a physician",
    "structure_category",
    "pass",
    "Centre de santé",
    {
      ...asked({ responsableProfessionCode: "10" }),
      ...establishment({ categoryCode: "124", categoryLabel: "Centre de santé" }),
    },
  ],
  [
    "another SIRET at the RPPS",
    "structure_siret",
    "warn",
    "et le RPPS le SIRET",
    professional({}, { siret: "55208131766522" }),
  ],
  ["no SIRET in FINESS", "structure_siret", "unknown", "ne donne pas", establishment({ siret: null })],
  ["a SIRET of FINESS", "structure_siret", "pass", "FINESS 81", siret()],
  ["a SIRET of FINESS", "structure_site", "warn", "et ce numéro en a", siret()],
  ["a SIRET that FINESS has not", "structure_site", "pass", "aucun établissement", { ...siret(), establishments: [] }],
  ["a SIREN", "structure_site", "warn", "sans FINESS", asked({ structureIdType: "SIREN", structureId: "732829320" })],
];

test.each(cases)("the number of a structure, and what FINESS says of it: %s: %s is %s", (...found) =>
  expectFound(found),
);

function legalEntity(structureIdType: "FINESS_GEO" | "FINESS_JUR" = "FINESS_GEO") {
  return asked({ structureIdType, structureId: "810009993" });
}

function siret() {
  return asked({ structureIdType: "SIRET", structureId: "73282932000074" });
}
