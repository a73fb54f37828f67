import { expect, test } from "vitest";
import { readClaims } from "@/lib/psc/read-claims";
import { aFiness, anRpps, aSiret } from "@/tests/support/numbers";
import { readPerson } from "@/tests/support/psc-person.mjs";

const rpps = anRpps();
const told = (wish: Partial<Parameters<typeof readPerson>[0]> = {}) =>
  readClaims(readPerson({ subjectNameId: `8${rpps}`, firstName: "NADÈGE", lastName: "D ALMEIDA", ...wish }).claims);

test("reads who the person is, and keeps nothing else", () => {
  expect(told()).toEqual({
    subjectNameId: `8${rpps}`,
    firstName: "Nadège",
    lastName: "d’Almeida",
    rpps,
    professionCode: "21",
    activities: [],
  });
});

test.each([
  ["a person of the sandbox", `ANS${rpps}`],
  ["an ADELI number", "0810001234"],
  ["a number with a wrong key", `8${rpps.slice(0, -1)}${(Number(rpps.at(-1)) + 1) % 10}`],
])("gives no RPPS number to %s", (_, subjectNameId) => {
  expect(told({ subjectNameId })).toMatchObject({ subjectNameId, rpps: undefined });
});

test("any field may be blank, or missing", () => {
  expect(told({ firstName: "", lastName: "", profession: "" })).toMatchObject({ firstName: "", lastName: "" });
  expect(readClaims({ SubjectNameID: "ANS1" })).toEqual({
    ...{ subjectNameId: "ANS1", firstName: "", lastName: "", activities: [] },
    ...{ rpps: undefined, professionCode: undefined },
  });
  expect(readClaims({ SubjectNameID: "ANS1", given_name: null, SubjectRefPro: null }).activities).toEqual([]);
});

test("reads each place of work, and leaves out one that says nothing", () => {
  const [finess, siret] = [aFiness(), aSiret()];
  const activities = [
    { numeroFinessSite: finess, enseigneCommercialeSite: "PHARMACIE DU CENTRE", bureauCedex: "81000 ALBI" },
    { numeroSiretSite: siret, numeroVoie: "12", codeTypeDeVoie: "R", libelleVoie: "DU PONT", telephone: "0563000001" },
    { numeroFinessSite: "pas un numéro", codePostal: "81000" },
  ];
  expect(told({ activities }).activities).toMatchObject([
    { professionCode: "21", finess, companyName: "PHARMACIE DU CENTRE", deliveryLine: "81000 ALBI" },
    { siret, street: "12 R DU PONT", phone: "0563000001" },
  ]);
});

test("a name is one that an account may bear", () => {
  expect(told({ lastName: "VIVES (DR) 3" }).lastName).toBe("Vives Dr");
});

test.each([
  ["nothing", undefined],
  ["a list", []],
  ["no SubjectNameID", { given_name: "Nadège" }],
  ["a blank one", { SubjectNameID: " " }],
  ["a number", { SubjectNameID: 8 }],
  ["a name that is none", { SubjectNameID: "ANS1", given_name: { $ne: "" } }],
])("refuses %s", (_, userinfo) => {
  expect(() => readClaims(userinfo)).toThrow();
});
