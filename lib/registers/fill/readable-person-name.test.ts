import fc from "fast-check";
import { expect, test } from "vitest";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";

test.each([
  ["DUPONT-MARTIN", "Dupont-Martin"],
  ["JEAN PAUL", "Jean Paul"],
  ["D ALMEIDA", "d’Almeida"],
  ["D'ARC", "d’Arc"],
  ["DE LA FONTAINE", "de La Fontaine"],
  ["LE GOFF", "Le Goff"],
  ["O'BRIEN", "O’Brien"],
  ["DE", "De"],
  ["ÉLÉONORE", "Éléonore"],
  ["  MARIE   ANNE ", "Marie Anne"],
  ["Marie-Hélène", "Marie-Hélène"],
  ["", ""],
])("%s → %s", (published, readable) => {
  expect(readablePersonName(published)).toBe(readable);
});

test("letters stay the same, and so does a name read twice", () => {
  const names = fc.stringMatching(/^[A-ZÉÈÇ]{1,12}([ '-][A-ZÉÈÇ]{1,12}){0,3}$/);
  fc.assert(
    fc.property(names, (name) => {
      const readable = readablePersonName(name);
      expect(readable.toUpperCase().replaceAll("’", " ")).toBe(name.replaceAll("'", " "));
      expect(readablePersonName(readable)).toBe(readable);
    }),
  );
});
