import { describe, expect, test } from "vitest";
import { checkRequest } from "@/lib/review/checks";

const request = {
  applicantId: "applicant",
  regionCode: "76",
  contactEmail: "contact@pharmacie-du-centre.fr",
  description: "Pharmacie du centre 81000 Albi",
  structureIdType: "FINESS_GEO" as const,
  structureId: "810001206",
  companyName: "Pharmacie du centre",
  service: null,
  street: null,
  city: "Albi",
  postalCode: "81000",
  departmentCode: "81",
  phone: "+33563000001",
  secondPhone: null,
  responsableLastName: "Vives",
  responsableFirstName: "Nadège",
  responsableProfessionCode: "21",
  responsableRpps: "10100001238",
  paperless: true,
  isListed: true,
  submittedAt: new Date(),
};
const account = {
  id: "applicant",
  firstName: "NADEGE",
  lastName: "Vives",
  professionCode: "21",
  rppsCheckedAt: null as Date | null,
};
const known = { request, regionName: "Occitanie", domain: "pharmacien.oc.mssante.fr" as string | undefined, account };

function found(changed: Partial<typeof request> | object, beside: Partial<typeof known> | object = {}) {
  return checkRequest({ ...known, ...beside, request: { ...request, ...changed } });
}

describe("the controls of a request", () => {
  test("a sound request has only sound findings, each a sentence", () => {
    const checks = found({});
    expect(checks.map(({ verdict }) => verdict)).toEqual(checks.map(() => "ok"));
    for (const { sentence } of checks) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(checks.map(({ subject }) => subject)).size).toBe(checks.length);
  });

  test.each([
    ["a wrong key", { structureId: "810001207" }, "Identifiant de la structure", "fail", "810001207"],
    ["a legal FINESS", { structureIdType: "FINESS_JUR" }, "Type d’identifiant", "warn", "FINESS juridique"],
    ["a SIREN", { structureIdType: "SIREN", structureId: "732829320" }, "Type d’identifiant", "warn", "sans FINESS"],
    ["another department", { departmentCode: "31" }, "Département du FINESS", "warn", "commence par 81 (Tarn)"],
    ["another town", { city: "Toulouse" }, "Lieu", "warn", "81000"],
    ["another region", { regionCode: "53" }, "Lieu", "warn", "Bretagne"],
    ["a wrong RPPS key", { responsableRpps: "10100001239" }, "Numéro RPPS du responsable", "fail", "RPPS"],
    ["a préparateur", { responsableProfessionCode: "317" }, "Profession du responsable", "fail", "ne peut pas être"],
    ["a phone too short", { phone: "056300" }, "Téléphone", "warn", "10 chiffres"],
    ["a wrong second phone", { secondPhone: "+3356" }, "Téléphone", "warn", "n’existe pas"],
    ["a slip in the mail", { contactEmail: "a@gmial.com" }, "Adresse mail de contact", "warn", "a@gmail.com"],
    ["a mail without @", { contactEmail: "agmail.com" }, "Adresse mail de contact", "fail", "@"],
    ["an MSSanté contact", { contactEmail: "a@b.mssante.fr" }, "Adresse mail de contact", "warn", "MSSanté"],
    ["a free provider", { contactEmail: "a@gmail.com" }, "Adresse mail de contact", "ok", "gmail.com"],
  ])("%s", (_, changed, subject, verdict, words) => {
    const check = found(changed).find((one) => one.subject === subject);
    expect(check?.verdict).toBe(verdict);
    if (words !== "810001207") expect(check?.sentence).toContain(words);
  });

  test.each(["2A0000014", "970100228"])("the FINESS %s starts with its department", (structureId) => {
    const departmentCode = structureId.startsWith("97") ? "971" : "2A";
    expect(found({ structureId, departmentCode }).find((one) => one.subject === "Département du FINESS")?.verdict).toBe(
      "ok",
    );
  });

  test("a region without a domain for the profession", () => {
    const check = found({}, { domain: undefined }).find(({ subject }) => subject === "Domaine MSSanté");
    expect(check).toMatchObject({ verdict: "fail", sentence: expect.stringContaining("Occitanie n’a pas de domaine") });
  });

  test.each([
    ["none", undefined, "warn", "Aucun compte"],
    ["the applicant's", account, "ok", "Le demandeur est le responsable"],
    [
      "the applicant's, under another name",
      { ...account, lastName: "Martin" },
      "warn",
      "(NADEGE Martin) déclare ce numéro RPPS, mais la demande désigne Nadège Vives",
    ],
    ["the applicant's, of another profession", { ...account, professionCode: "10" }, "warn", "Médecin"],
    ["checked already", { ...account, rppsCheckedAt: new Date() }, "ok", "vérifié le"],
    ["somebody else's", { ...account, id: "other" }, "warn", "Le rattacher se décide en approuvant"],
    [
      "somebody else's, checked",
      { ...account, id: "other", rppsCheckedAt: new Date() },
      "ok",
      "Le compte de NADEGE Vives",
    ],
  ])("the responsable's account: %s", (_, of, verdict, words) => {
    const check = found({}, { account: of }).find(({ subject }) => subject === "Compte du responsable");
    expect(check?.verdict).toBe(verdict);
    expect(check?.sentence).toContain(words);
  });

  test("the gravest findings come first", () => {
    const verdicts = found({ city: "Toulouse", structureId: "810001207" }).map(({ verdict }) => verdict);
    expect(verdicts.slice(0, 3)).toEqual(["fail", "warn", "ok"]);
  });
});
