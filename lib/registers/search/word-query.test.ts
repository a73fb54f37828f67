import { describe, expect, test } from "vitest";
import { typedMeanings, wholeMeanings, wordQuery } from "@/lib/registers/search/word-query";

describe("wordQuery", () => {
  test("asks for every word, the last one perhaps unfinished", () => {
    expect(wordQuery(typedMeanings(["pharmacie", "cen"]))).toBe("('pharmacie') & ('cen':*)");
    expect(wordQuery(wholeMeanings(["pharmacie", "cen"]))).toBe("('pharmacie') & ('cen')");
  });

  test("asks for no lone letter", () => {
    expect(wordQuery(typedMeanings(["martin", "p"]))).toBe("('martin':*)");
    expect(wordQuery(typedMeanings(["p"]))).toBeUndefined();
    expect(wordQuery([])).toBeUndefined();
  });

  test("asks for any of the meanings of a word, and for nothing when one has none", () => {
    const saintJean = { words: ["saintejean"], pairs: [["saint", "jean"] satisfies [string, string]], prefixes: [] };
    const albi = { words: [], pairs: [], prefixes: ["albi", "alba"] };
    expect(wordQuery([saintJean, albi])).toBe("('saintejean' | ('saint' & 'jean')) & ('albi':* | 'alba':*)");
    expect(wordQuery([saintJean, { words: [], pairs: [], prefixes: [] }])).toBeUndefined();
  });
});
