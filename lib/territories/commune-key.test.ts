import { expect, test } from "vitest";
import { communeKey } from "@/lib/territories/commune-key";

test.each([
  ["Saint-Nazaire", "ST NAZAIRE CEDEX 2"],
  ["Sainte-Marie", "Ste Marie"],
  ["L’Isle-Jourdain", "isle jourdain"],
  ["Le Mans", "LE MANS"],
  ["Villeneuve-sur-Lot", "Villeneuve s/ Lot"],
  ["Paris", "Paris 12e Arrondissement"],
  ["Lyon", "LYON 03"],
  ["Nîmes", "NIMES CEDEX9"],
  ["Œuilly", "Oeuilly"],
])("%s and %s are the same", (official, typed) => {
  expect(communeKey(typed)).toBe(communeKey(official));
});

test.each([
  ["Albi", "Castres"],
  ["Saint-Denis", "Sainte-Denis"],
  ["Les", "Le"],
])("%s and %s are not", (one, other) => {
  expect(communeKey(one)).not.toBe(communeKey(other));
});

test("a name that is nothing but a mention is nothing", () => {
  expect(communeKey("CEDEX 9")).toBe("");
});
