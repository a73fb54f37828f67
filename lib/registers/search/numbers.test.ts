import { describe, expect, test } from "vitest";
import { establishmentNumbers, professionalNumbers } from "@/lib/registers/search/numbers";

describe("establishmentNumbers", () => {
  test("reads a national prefix, and keeps the number as typed", () => {
    expect(establishmentNumbers("1750712184").exact).toEqual(["1750712184", "750712184"]);
    expect(establishmentNumbers("318310021300028").exact).toContain("18310021300028");
    expect(establishmentNumbers("2A0000014").exact).toEqual(["2A0000014"]);
  });

  test.each([
    ["a digit changed", "750712185", "750712184"],
    ["a digit left out", "75071284", "750712184"],
    ["a digit added", "7507121184", "750712184"],
    ["two digits swapped", "750172184", "750712184"],
    ["a SIRET", "18310021300029", "18310021300028"],
  ])("finds the number behind %s, among few", (_, typed, meant) => {
    const { oneDigitAway } = establishmentNumbers(typed);
    expect(oneDigitAway).toContain(meant);
    expect(oneDigitAway.length).toBeLessThan(25);
  });
});

describe("professionalNumbers", () => {
  test("reads a national prefix, and nothing that is too long", () => {
    expect(professionalNumbers("899700218896").exact).toEqual(["99700218896"]);
    expect(professionalNumbers("100000").exact).toEqual(["100000"]);
    expect(professionalNumbers("18310021300028").exact).toEqual([]);
  });

  test("finds the number behind a wrong digit", () => {
    expect(professionalNumbers("10000001917").oneDigitAway).toContain("10000001916");
  });
});
