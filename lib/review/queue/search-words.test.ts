import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords } from "@/lib/review/queue/search-words";

test.each([
  ["Hôtel-de-Ville", ["hotel", "de", "ville"]],
  ["SAINT-CŒUR & Fils", ["saint", "coeur", "et", "fils"]],
  ["n° 1042", ["1042"]],
  ["N°1042 albi", ["1042", "albi"]],
  ["nadege.vives@exemple.fr", ["nadege", "vives", "exemple", "fr"]],
  ["31 000 450 2", ["310004502"]],
  ["2a 000 001 4", ["2a0000014"]],
  ["8 10 100 001 238", ["10100001238"]],
  ["810100001238", ["10100001238"]],
  ["05.63.00.00.01", ["0563000001"]],
  ["+33 5 63 00 00 01", ["0563000001"]],
  ["pont pont", ["pont"]],
  ["", []],
  ["'; drop table requests --", ["drop", "table", "requests"]],
  ["💊 ☃", []],
])("«%s» is searched as %j", (query, words) => {
  expect(searchWords(query)).toEqual(words);
});

test("whatever is typed, a few short words of letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
      const words = searchWords(query);
      expect(words.length).toBeLessThanOrEqual(8);
      for (const word of words) expect(word).toMatch(/^[a-z0-9]{1,100}$/);
    }),
  );
});
