import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFiness, normaliseFiness } from "@/lib/identifiers/finess";
import { checkIns, normaliseIns } from "@/lib/identifiers/ins";
import { hasLuhnKey } from "@/lib/identifiers/luhn";
import { checkRpps, normaliseRpps } from "@/lib/identifiers/rpps";
import { checkSiren, normaliseSiren } from "@/lib/identifiers/siren";
import { checkSiret, normaliseSiret } from "@/lib/identifiers/siret";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

function withLuhnKey(body: string): string {
  const key = [..."0123456789"].find((candidate) => hasLuhnKey(body + candidate)) ?? "";
  return body + key;
}

function withInsKey(nir: string): string {
  const key = 97 - (Number(nir.replace("2A", "19").replace("2B", "18")) % 97);
  return nir + String(key).padStart(2, "0");
}

const luhnNumber = (length: number) =>
  digits(length - 1)
    .map(withLuhnKey)
    .filter((number) => !/^0+$/.test(number));

const corsicanFiness = fc
  .tuple(fc.constantFrom("A", "B"), digits(6))
  .map(([letter, body]) => withLuhnKey(`2${letter === "A" ? 1 : 2}${body}`).replace(/^2./, `2${letter}`));

const nir = fc
  .tuple(fc.stringMatching(/^[12]\d{4}$/), fc.oneof(fc.constantFrom("2A", "2B"), digits(2)), digits(6))
  .map((parts) => parts.join(""));

const kinds = [
  { kind: "RPPS", valid: luhnNumber(11), prefix: "8", normalise: normaliseRpps, check: checkRpps },
  { kind: "FINESS", valid: luhnNumber(9), prefix: "1", normalise: normaliseFiness, check: checkFiness },
  { kind: "Corsican FINESS", valid: corsicanFiness, prefix: "1", normalise: normaliseFiness, check: checkFiness },
  { kind: "SIREN", valid: luhnNumber(9), prefix: "2", normalise: normaliseSiren, check: checkSiren },
  {
    kind: "SIRET",
    valid: luhnNumber(14).filter((number) => !number.startsWith("356000000")),
    prefix: "3",
    normalise: normaliseSiret,
    check: checkSiret,
  },
  { kind: "INS", valid: nir.map(withInsKey), prefix: "", normalise: normaliseIns, check: checkIns },
];

const separators = fc.array(fc.constantFrom("", " ", ".", "-", "\u00A0", "\u202F", "\u2009", "\u200B", "\t"), {
  minLength: 16,
  maxLength: 16,
});

describe.each(kinds)("any valid $kind", ({ valid, prefix, normalise, check }) => {
  test("passes in any spacing, with or without its national prefix, in any case", () => {
    fc.assert(
      fc.property(valid, separators, fc.boolean(), fc.boolean(), (number, gaps, isPrefixed, isLowerCase) => {
        const typed = [...(isPrefixed ? prefix + number : number)].map((digit, index) => digit + gaps[index]).join("");
        const normalised = normalise(isLowerCase ? typed.toLowerCase() : typed);
        expect(normalised).toBe(number);
        expect(normalise(normalised)).toBe(normalised);
        expect(check(normalised, "strict")).toBeUndefined();
      }),
    );
  });

  test("is refused with any one digit wrong", () => {
    fc.assert(
      fc.property(valid, fc.nat(14), fc.integer({ min: 1, max: 9 }), (number, position, shift) => {
        const index = position % number.length;
        const digit = number.charAt(index);
        fc.pre(/\d/.test(digit));
        const wrong = number.slice(0, index) + ((Number(digit) + shift) % 10) + number.slice(index + 1);
        expect(check(wrong, "strict")).toBeDefined();
      }),
    );
  });

  test("is refused with a digit missing or one too many", () => {
    fc.assert(
      fc.property(valid, (number) => {
        expect(check(number.slice(1), "lenient")).toMatch(/vous en avez saisi|que des chiffres/);
        expect(check(`${number}0`, "lenient")).toContain("vous en avez saisi");
      }),
    );
  });
});
