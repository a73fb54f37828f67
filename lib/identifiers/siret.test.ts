import { expect, test } from "vitest";
import { checkSiret, formatSiret, normaliseSiret } from "@/lib/identifiers/siret";

test.each(["73282932000074", "18310021300028", "55208131766522", "318310021300028", "732 829 320 00074"])(
  "accepts %s",
  (input) => {
    expect(checkSiret(normaliseSiret(input), "strict")).toBeUndefined();
  },
);

test("accepts a post office, whose key is the sum of its digits", () => {
  expect(checkSiret("35600000049837", "strict")).toBeUndefined();
  expect(checkSiret("35600000049838", "strict")).toContain("clé de contrôle");
});

test("keeps the sum of digits for La Poste alone", () => {
  expect(checkSiret("73282932000072", "strict")).toContain("clé de contrôle"); // its digits add up to 45
});

test.each(["00000000000000", "7328293200007", "732829320"])("refuses %s", (input) => {
  expect(checkSiret(normaliseSiret(input), "lenient")).toBeDefined();
});

test("shows the SIREN, then the establishment", () => {
  expect(formatSiret("73282932000074")).toBe("732 829 320 00074");
});
