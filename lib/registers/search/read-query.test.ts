import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery } from "@/lib/registers/search/read-query";

/** Any code units, halves of pairs and controls too. */
const anything = fc.array(fc.nat(0xffff), { maxLength: 250 }).map((units) => String.fromCharCode(...units));

describe("readQuery", () => {
  test("keeps the order for names that begin so, and looks for the words that tell something", () => {
    expect(readQuery("Phie de l’Europe à St-Denis")).toEqual({
      phrase: "pharmacie de l europe a saint denis",
      words: ["pharmacie", "europe", "saint", "denis"],
      number: undefined,
    });
  });

  test("leaves out what is for sorting mail", () => {
    expect(readQuery("CHU Toulouse Cedex 09").words).toEqual(["chu", "toulouse"]);
    expect(readQuery("97405 ST DENIS CEDEX").phrase).toBe("97405 saint denis");
    expect(readQuery("cedexis 10").words).toEqual(["cedexis", "10"]);
  });

  test("looks for little words when there is nothing else, and for each word once", () => {
    expect(readQuery("de la").words).toEqual(["de", "la"]);
    expect(readQuery("Albi albi ALBI").words).toEqual(["albi"]);
  });

  test.each([
    ["81 000 120 6", "810001206"],
    ["810001206", "810001206"],
    ["2a0000014", "2A0000014"],
    ["783 100 213 00028", "78310021300028"],
    ["FINESS n° 810001206", "810001206"],
    ["pharmacie du centre 810001206 albi", "810001206"],
    ["810001", "810001"],
    ["81000", undefined],
    ["pharmacie 81000", undefined],
    ["1234567890123456789", undefined],
  ])("%s holds the number %s", (typed, number) => {
    expect(readQuery(typed).number).toBe(number);
  });

  test("reads anything into a few short words of plain letters and digits", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { words, phrase, number } = readQuery(typed);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[a-z0-9]{1,60}$/);
        expect(phrase).toMatch(/^[a-z0-9 ]*$/);
        expect(number ?? "000000").toMatch(/^[0-9AB]{6,15}$/);
      }),
    );
  });
});
