import fc from "fast-check";
import { expect, test } from "vitest";
import { plainWords } from "@/lib/identifiers/plain-words";

test.each([
  ["Pharmacie Saint-Cœur & Fils", "pharmacie.saint-coeur.et.fils"],
  ["L’Haÿ-les-Roses", "l.hay-les-roses"],
  ["Pharmacie « de l'Île »", "pharmacie.de.l.ile"],
  ["PHARMACIE  DU--CENTRE -", "pharmacie.du-centre"],
  ["Phar\u200Bmacie N°\u00A01", "pharmacie.n.1"],
  ["Pharmacie – Lævsøn ẞ", "pharmacie.laevson.ss"],
  ["Sainte‑Marie", "sainte-marie"],
  ["ﬁnistère ２", "finistere.2"],
  ["صيدلية 😀", ""],
])("writes %s as %s", (text, expected) => {
  expect(plainWords(text)).toBe(expected);
});

test("gives words, or nothing, and changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", size: "medium" }), (text) => {
      const words = plainWords(text);
      expect(words).toMatch(/^([a-z0-9]+([.-][a-z0-9]+)*)?$/);
      expect(plainWords(words)).toBe(words);
    }),
  );
});
