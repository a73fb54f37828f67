import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneTypoApart } from "@/lib/registers/one-typo-apart";
import { oneTypoAway } from "@/lib/registers/search/one-typo-away";

const word = fc.stringMatching(/^[a-z]{4,12}$/);
const letter = fc.stringMatching(/^[a-z]$/);

describe("oneTypoAway", () => {
  test.each([
    ["a letter left out", "pharmcie"],
    ["a letter added", "pharrmacie"],
    ["a letter changed", "pharmasie"],
    ["two neighbours swapped", "pharmaice"],
    ["the first letter changed", "fharmacie"],
    ["the last letter left out", "pharmaci"],
  ])("finds the word behind %s", (_, typed) => {
    expect(oneTypoAway(typed)).toContain("pharmacie");
  });

  test("finds the word behind any one typo", () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, fc.nat(3), (meant, seed, other, kind) => {
        const at = seed % (meant.length - 1);
        const [before, here, next, after] = [meant.slice(0, at), meant[at], meant[at + 1], meant.slice(at + 2)];
        const typed = [
          `${before}${next}${after}`,
          `${before}${other}${here}${next}${after}`,
          `${before}${other}${next}${after}`,
          `${before}${next}${here}${after}`,
        ][kind];
        if (typed !== undefined && typed !== meant) expect(oneTypoAway(typed)).toContain(meant);
      }),
    );
  });

  test("gives nothing that is further away, nothing twice, and not the word itself", () => {
    fc.assert(
      fc.property(word, (typed) => {
        const away = oneTypoAway(typed);
        expect(new Set(away).size).toBe(away.length);
        expect(away).not.toContain(typed);
        expect(away.filter((one) => one.length > 3 && !isOneTypoApart(one, typed))).toEqual([]);
      }),
    );
  });

  test("changes digits for digits", () => {
    expect(oneTypoAway("81001")).toContain("81000");
    expect(oneTypoAway("81001").join("")).toMatch(/^\d+$/);
  });

  test("is short", () => {
    expect(oneTypoAway("cathedrale").length).toBeLessThan(560);
    expect(oneTypoAway("")).toHaveLength(26);
  });
});
