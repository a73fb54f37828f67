import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneTypoApart } from "@/lib/registers/one-typo-apart";

test.each([
  ["jaures", "jaures", true],
  ["jaures", "jaure", true],
  ["jaures", "jaurres", true],
  ["jaures", "jauras", true],
  ["jaures", "juares", true],
  ["jaures", "ajures", true],
  ["jaures", "jauresse", false],
  ["jaures", "jurase", false],
  ["bas", "pas", false],
  ["bas", "base", false],
  ["", "", true],
])("%s and %s: %s", (one, other, expected) => {
  expect(isOneTypoApart(one, other)).toBe(expected);
  expect(isOneTypoApart(other, one)).toBe(expected);
});

test("one letter changed, added or left out anywhere is one typo", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(..."abcde"), (one, at, letter) => {
      const index = at % one.length;
      expect(isOneTypoApart(one, one.slice(0, index) + letter + one.slice(index + 1))).toBe(true);
      expect(isOneTypoApart(one, one.slice(0, index) + letter + one.slice(index))).toBe(true);
      expect(isOneTypoApart(one, one.slice(0, index) + one.slice(index + 1))).toBe(true);
    }),
  );
});
