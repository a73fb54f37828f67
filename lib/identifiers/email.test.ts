import fc from "fast-check";
import { expect, test } from "vitest";
import { checkEmail, normaliseEmail } from "@/lib/identifiers/email";

test.each([
  [" pharmacie-du-centre-albi@gmail.com\n", "pharmacie-du-centre-albi@gmail.com"],
  ["Nadege.Vives@Esante-Occitanie.FR", "Nadege.Vives@esante-occitanie.fr"],
  ["mailto:nom@exemple.fr", "nom@exemple.fr"],
  ["\uFEFFnom@exemple.fr\u200B", "nom@exemple.fr"],
  ["prenom.o'neil+balorg@mail.exemple.co.uk", "prenom.o'neil+balorg@mail.exemple.co.uk"],
])("reads %j", (input, expected) => {
  expect(normaliseEmail(input)).toBe(expected);
  expect(checkEmail(expected)).toBeUndefined();
});

test.each([
  ["", "Indiquez une adresse mail"],
  ["nom.exemple.fr", "Il manque le signe @"],
  ["nom@exemple.fr, autre@exemple.fr", "plusieurs signes @"],
  ["nom @exemple.fr", "contient un espace"],
  ["hélène@exemple.fr", "un accent"],
  ["nom@exemple.fr\0", "un caractère spécial"],
  ["nom＠exemple.fr", "Il manque le signe @"],
  ["@exemple.fr", "Il manque le début"],
  [".nom@exemple.fr", "Le début de l’adresse mail"],
  ["nom..prenom@exemple.fr", "Le début de l’adresse mail"],
  [`${"a".repeat(65)}@exemple.fr`, "64 caractères au plus"],
  ["nom@", "Il manque la fin"],
  ["nom@exemple", "incomplète"],
  ["nom@exemple,fr", "incomplète"],
  ["nom@exemple..fr", "mal écrite"],
  ["nom@-exemple.fr", "mal écrite"],
  ["nom@exemple.f", "mal écrite"],
  ["nom@192.168.0.10", "mal écrite"],
  ["<nom@exemple.fr>", "Le début de l’adresse mail"],
  [`nom@${"a".repeat(63)}.${"a".repeat(63)}.${"a".repeat(63)}.${"a".repeat(63)}.fr`, "254 caractères au plus"],
])("says what is wrong with %j", (input, message) => {
  expect(checkEmail(normaliseEmail(input))).toContain(message);
});

test("an ordinary address is always accepted, and normalised once and for all", () => {
  fc.assert(
    fc.property(fc.emailAddress({ size: "small" }), (address) => {
      const normalised = normaliseEmail(address);
      expect(checkEmail(normalised)).toBeUndefined();
      expect(normaliseEmail(normalised)).toBe(normalised);
    }),
  );
});
