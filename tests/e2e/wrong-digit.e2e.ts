import { aFiness, anRpps, luhnNumber } from "@/tests/support/numbers";
import { type FormCase, formCases, holdingField } from "./support/form-cases";
import { expectFrenchSentence } from "./support/hostile-values";
import { openForm, sendForm } from "./support/posted-form";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel" });

type Identifier = { name: string; form: string; field: string; right: () => string; typed?: Record<string, string> };

const identifiers: Identifier[] = [
  { name: "FINESS", form: "la structure", field: "structureId", right: aFiness },
  {
    name: "FINESS juridique",
    form: "la structure",
    field: "structureId",
    right: aFiness,
    typed: { structureIdType: "FINESS_JUR" },
  },
  { name: "FINESS de Corse", form: "la structure", field: "structureId", right: () => "2A0000014" },
  {
    name: "SIREN",
    form: "la structure",
    field: "structureId",
    right: () => luhnNumber(9, "7"),
    typed: { structureIdType: "SIREN" },
  },
  {
    name: "SIRET",
    form: "la structure",
    field: "structureId",
    right: () => luhnNumber(14, "7"),
    typed: { structureIdType: "SIRET" },
  },
  { name: "RPPS du responsable", form: "le responsable", field: "responsableRpps", right: anRpps },
  { name: "RPPS d’un compte", form: "identité d’un nouveau compte", field: "rpps", right: anRpps },
  { name: "FINESS d’un raccordement", form: "la structure d’un raccordement", field: "structureId", right: aFiness },
];

for (const { name, form: formName, field, right, typed } of identifiers) {
  test(`[DEM-12] ${name}: one wrong digit, wherever it is, has its sentence at the field`, async ({
    page,
    db,
    signInAs,
  }) => {
    const form = formNamed(formName);
    const path = await form.open({ page, db, signInAs });
    const fields = { ...(await openForm(page, path, holdingField(form))), ...form.typed(), ...form.button, ...typed };
    const number = right();
    for (let position = 0; position < number.length; position++) {
      const wrong = withOtherDigit(number, position);
      const answer = await sendForm(page, path, { ...fields, [field]: wrong });
      expect(Object.keys(answer.errors), `${wrong} for ${number}`).toEqual([field]);
      expectFrenchSentence(answer.errors[field] ?? "");
      expect(answer.values[field]).toBe(wrong);
    }
  });
}

const malformed: [label: string, form: string, field: string, value: string][] = [
  ["un code postal à quatre chiffres", "la structure", "postalCode", "8100"],
  ["un code postal avec une lettre", "la structure", "postalCode", "8100O"],
  ["un téléphone auquel il manque un chiffre", "la structure", "phone", "05 63 00 00 0"],
  ["un deuxième téléphone avec un chiffre de trop", "la structure", "secondPhone", "05 63 00 00 000"],
  ["une adresse mail sans arobase", "la boîte", "contactEmail", "pharmacie.exemple.fr"],
  ["une adresse mail sans domaine", "adresse mail d’un nouveau compte", "email", "pharmacie@"],
  ["un code à cinq chiffres", "code de connexion", "code", "12345"],
  ["un code avec une lettre", "code de connexion", "code", "12345O"],
  ["un département inconnu", "la structure", "departmentCode", "99"],
  ["une région inconnue", "la structure", "regionCode", "99"],
  ["une région qui n’est pas une région", "la structure", "regionCode", "__proto__"],
  ["une région fermée", "la structure", "regionCode", "53"],
  ["une région de raccordement inconnue", "la structure d’un raccordement", "regionCode", "99"],
  ["une profession inconnue", "le responsable", "responsableProfessionCode", "0"],
  ["un type d’identifiant inconnu", "la structure", "structureIdType", "ADELI"],
  ["un rôle qui ne se donne pas", "l’invitation d’une personne", "role", "responsable"],
  ["une date qui n’existe pas", "l’invitation d’une personne", "endsAt", "2031-02-30"],
  ["une date passée", "l’invitation d’une personne", "endsAt", "2001-01-01"],
  ["un domaine d’une autre région", "l’approbation", "domain", "pharmacien.bzh.mssante.fr"],
  ["une adresse réservée", "l’approbation", "localPart", "postmaster"],
  ["un motif inconnu", "le refus", "refusalReason", "parce que"],
];

for (const [label, formName, field, value] of malformed) {
  test(`[DEM-12] ${label} a sa phrase (${formName})`, async ({ page, db, signInAs }) => {
    const form = formNamed(formName);
    const path = await form.open({ page, db, signInAs });
    const fields = {
      ...(await openForm(page, path, holdingField(form))),
      ...form.typed(),
      ...form.button,
      [field]: value,
    };
    const answer = await sendForm(page, path, fields);
    expect(answer.location).toBeUndefined();
    expectFrenchSentence(answer.errors[field] ?? `nothing is said of ${field}: ${answer.summary}`);
  });
}

function formNamed(name: string): FormCase {
  const form = formCases.find((one) => one.name === name);
  if (!form) throw new Error(`no form «${name}»`);
  return form;
}

function withOtherDigit(number: string, position: number): string {
  const digit = number.charAt(position);
  const other = /\d/.test(digit) ? String((Number(digit) + 1) % 10) : "C";
  return number.slice(0, position) + other + number.slice(position + 1);
}
