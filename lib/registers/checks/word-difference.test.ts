import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame, wordDifference } from "@/lib/registers/checks/word-difference";
import { addressKey } from "@/lib/registers/checks/word-keys";

const plain = (word: string) => word.toLowerCase();
const shown = (typed: string, register: string, key = plain) =>
  wordDifference(typed, register, key).map((pair) =>
    pair.typed !== null && pair.register !== null ? pair.typed : pair.typed ? `+${pair.typed}` : `-${pair.register}`,
  );

describe("two texts word by word", () => {
  test.each([
    ["1 rue du Pont", "1 RUE DU PONT", ["1", "rue", "du", "Pont"]],
    ["2 rue du Port", "1 rue du Pont", ["+2", "-1", "rue", "du", "+Port", "-Pont"]],
    ["rue de l’Hôtel-de-Ville", "rue de l’Hôtel-Dieu", ["rue", "de", "l’", "Hôtel-", "+de-", "+Ville", "-Dieu"]],
    ["", "1 rue", ["-1", "-rue"]],
    ["05\u00a063", "05\u00a064", ["05", "+63", "-64"]],
  ])("«%s» and «%s»", (typed, register, expected) => {
    expect(shown(typed, register)).toEqual(expected);
  });

  test.each([
    ["12 av. du Gal de Gaulle", "12 avenue du Général de Gaulle"],
    ["12, Bd St-Jean", "12 boulevard Saint-Jean"],
    ["Nîmes", "NIMES CEDEX"],
    ["3 ch. des Pins", "3 chemin Pins"],
  ])("an address is the same whatever its abbreviations: «%s»", (typed, register) => {
    expect(isSame(wordDifference(typed, register, addressKey))).toBe(true);
  });

  test("a very long text is cut, and never slow", () => {
    expect(wordDifference("mot ".repeat(10_000), "mot ".repeat(10_000), plain)).toHaveLength(60);
  });

  test("loses no word of either, in order", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (typed, register) => {
        const pairs = wordDifference(typed.join(" "), register.join(" "), plain);
        expect(pairs.flatMap((pair) => pair.typed ?? [])).toEqual(typed);
        expect(pairs.flatMap((pair) => pair.register ?? [])).toEqual(register);
        expect(isSame(pairs)).toBe(typed.join() === register.join());
      }),
    );
  });
});
