import { expect, test } from "vitest";
import { soundFacts } from "@/tests/support/facts";
import { findCheck } from "@/tests/support/found-case";

const account = { id: "applicant", firstName: "NADEGE", lastName: "Vives", professionCode: "21", rppsCheckedAt: null };

test.each([
  ["none", undefined, "warn", "Aucun compte"],
  ["the applicant's", account, "pass", "Le demandeur est le responsable"],
  [
    "the applicant's, under another name",
    { ...account, lastName: "Martin" },
    "warn",
    "(NADEGE Martin) déclare ce numéro RPPS, mais la demande désigne Nadège Vives",
  ],
  ["the applicant's, of another profession", { ...account, professionCode: "10" }, "warn", "Médecin"],
  ["checked already", { ...account, rppsCheckedAt: new Date() }, "pass", "vérifié le"],
  ["somebody else's", { ...account, id: "other" }, "warn", "Le rattacher se décide en approuvant"],
  [
    "somebody else's, checked",
    { ...account, id: "other", rppsCheckedAt: new Date() },
    "pass",
    "Le compte de NADEGE Vives",
  ],
])("the responsable's account: %s", (_, of, verdict, words) => {
  const check = findCheck("account", { ...soundFacts, account: of });
  expect(check?.verdict).toBe(verdict);
  expect(check?.sentence).toContain(words);
});
