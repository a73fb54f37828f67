import { expect, test } from "vitest";
import { checkRpps, formatRpps, normaliseRpps } from "@/lib/identifiers/rpps";

test.each(["10000001916", "99700218896", "99700236088", "899700218896", "10 000 001 916"])("accepts %s", (input) => {
  expect(checkRpps(normaliseRpps(input), "strict")).toBeUndefined();
});

test.each(["10001234567", "10123456789", "12345678901", "10000001111"])("refuses the made-up %s", (input) => {
  expect(checkRpps(normaliseRpps(input), "strict")).toBe(
    "La clé de contrôle de ce numéro RPPS est fausse : vérifiez chaque chiffre.",
  );
});

test.each([
  ["", "Indiquez le numéro RPPS : 11 chiffres."],
  ["1000000191", "Le numéro RPPS comporte 11 chiffres : vous en avez saisi 10."],
  ["73282932000074", "Le numéro RPPS comporte 11 chiffres : vous en avez saisi 14, comme pour un SIRET."],
  ["1000000191O", "Le numéro RPPS ne contient que des chiffres : retirez les autres caractères."],
  ["00000000000", "Un numéro RPPS n’est jamais fait que de zéros : recopiez le vôtre."],
])("says what is wrong with «%s»", (input, message) => {
  expect(checkRpps(normaliseRpps(input))).toBe(message);
});

test("keeps an 8 that is not the national prefix", () => {
  expect(normaliseRpps("81000000191")).toBe("81000000191");
});

test("groups the digits with no-break spaces, which the field accepts back", () => {
  expect(formatRpps("10000001916")).toBe("10 000 001 916");
  expect(normaliseRpps(formatRpps("10000001916"))).toBe("10000001916");
});
