import { test } from "vitest";
import { aKnownProfessional } from "@/tests/support/facts";
import { asked, expectFound, type FoundCase, professional } from "@/tests/support/found-case";

const cases: FoundCase[] = [
  ["a wrong RPPS key", "rpps_number", "fail", "RPPS", asked({ responsableRpps: "10100001239" })],
  [
    "the RPPS never imported",
    "rpps_exists",
    "unknown",
    "jamais",
    { copies: { finess: "2026-05-12" }, professional: undefined },
  ],
  ["unknown to the RPPS", "rpps_exists", "warn", "n’est pas dans le RPPS", { professional: undefined }],
  ["unknown to the RPPS", "rpps_name", "unknown", "rien à comparer", { professional: undefined }],
  ["gone from the RPPS", "rpps_exists", "fail", "12/05/2026", professional({ goneOn: "2026-05-12" })],
  [
    "somebody else",
    "rpps_name",
    "fail",
    "est celui de Paul Durand",
    professional({ lastName: "DURAND", firstName: "PAUL" }),
  ],
  ["another first name", "rpps_name", "warn", "autre prénom", professional({ firstName: "PAUL" })],
  ["another profession", "rpps_profession", "fail", "« Médecin »", professional({ professionCodes: ["10"] })],
  ["a préparateur", "rpps_profession", "fail", "ne peut pas être", asked({ responsableProfessionCode: "317" })],
  ["a student", "rpps_profession", "warn", "étudiant", professional({}, { categoryCode: "E" })],
  [
    "practising elsewhere",
    "rpps_practice",
    "warn",
    "ailleurs : Pharmacie du Port, 31000 Toulouse",
    professional(
      {},
      {
        finess: "310000001",
        siret: null,
        legalFiness: null,
        tradeName: "PHARMACIE DU PORT",
        postalCode: "31000",
        city: "TOULOUSE",
      },
    ),
  ],
  [
    "practising nowhere",
    "rpps_practice",
    "warn",
    "aucun lieu",
    { professional: { ...aKnownProfessional(), activities: [] } },
  ],
  [
    "practising here, by the SIRET",
    "rpps_practice",
    "pass",
    "cette structure",
    professional({}, { finess: null, legalFiness: null }),
  ],
  [
    "practising for the same entity",
    "rpps_practice",
    "pass",
    "même entité",
    professional({}, { finess: "810009019", siret: null }),
  ],
  ["an assistant", "rpps_practice", "pass", "adjoint", professional({}, { pharmacistSectionCode: "D" })],
];

test.each(cases)("the responsable, and what the RPPS says of them: %s: %s is %s", (...found) => expectFound(found));
