import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchWords } from "@/lib/registers/search-words";

/** Any code units, halves of pairs and controls too. */
const anything = fc.array(fc.nat(0xffff), { maxLength: 250 }).map((units) => String.fromCharCode(...units));

describe("searchWords", () => {
  test.each([
    ["PHIE ST-ROCH", ["pharmacie", "saint", "roch"]],
    ["Pharmacie de l’Église Saint Roch", ["pharmacie", "de", "l", "eglise", "saint", "roch"]],
    ["Ste-Foy", ["sainte", "foy"]],
    ["C.H. LOUIS CONSTANT FLEMING", ["ch", "louis", "constant", "fleming"]],
    ["E.H.P.A.D. A.B", ["ehpad", "ab"]],
    ["M. Dupont", ["m", "dupont"]],
    ["Cœur d'Æsop & fils", ["coeur", "d", "aesop", "fils"]],
    ["97405 ST DENIS CEDEX", ["97405", "saint", "denis", "cedex"]],
    ["Ｐｈａｒｍａｃｉｅ", ["pharmacie"]],
    ["  ", []],
    ["Аптека", []],
  ])("%s", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test("gives words of plain letters and digits, short enough for an index, whatever the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[a-z0-9]{1,60}$/);
      }),
    );
    expect(searchWords("A".repeat(5000))).toEqual(["a".repeat(60)]);
  });

  test("changes nothing when it is applied to its own words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(" "))).toEqual(words);
      }),
    );
  });

  test("forgives case, accents and what stands between words", () => {
    const word = fc.stringMatching(/^[a-zéèàçô]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom(" ", "-", "’", "  ", "/"), (words, between) => {
        const capitals = words.join(between).normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
        expect(searchWords(capitals)).toEqual(searchWords(words.join(" ")));
      }),
    );
  });
});
