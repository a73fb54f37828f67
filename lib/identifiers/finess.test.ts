import { expect, test } from "vitest";
import { checkFiness, formatFiness, normaliseFiness } from "@/lib/identifiers/finess";

test.each([
  "750712184",
  "310781406",
  "690781810",
  "130786049",
  "970100228",
  "2A0000014",
  "2A0000386",
  "2B0000020",
  "2B0004246",
  "2b 000 424-6",
  "1750712184",
  "12A0000014",
])("accepts %s", (input) => {
  expect(checkFiness(normaliseFiness(input), "strict")).toBeUndefined();
});

test.each(["123456789", "060785432", "310000000", "2B0000014"])("refuses the key of %s", (input) => {
  expect(checkFiness(normaliseFiness(input), "strict")).toContain("clé de contrôle");
});

test.each([
  ["", "9 chiffres, ou 2A ou 2B puis 7 chiffres en Corse"],
  ["000000000", "zéros"],
  ["2C0000014", "que des chiffres"],
  ["A20000014", "que des chiffres"],
  ["18310021300028", "vous en avez saisi 14, comme pour un SIRET."],
  ["10000001916", "vous en avez saisi 11, comme pour un RPPS."],
  ["2A00014", "vous en avez saisi 7."],
])("says what is wrong with «%s»", (input, message) => {
  expect(checkFiness(normaliseFiness(input))).toContain(message);
});

test("shows the department, the number and the key", () => {
  expect(formatFiness("2A0000014")).toBe("2A 000 001 4");
});
