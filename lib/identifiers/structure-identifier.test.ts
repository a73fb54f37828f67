import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkStructureIdentifier,
  detectStructureIdentifierType,
  formatStructureIdentifier,
  normaliseStructureIdentifier,
  structureIdentifierTypes,
  suggestStructureIdentifierType,
} from "@/lib/identifiers/structure-identifier";

describe("detectStructureIdentifierType", () => {
  test.each([
    ["18310021300028", "SIRET"],
    ["183 100 213 00028", "SIRET"],
    ["318310021300028", "SIRET"],
    ["2a 000001 4", "FINESS_GEO"],
    ["1750712184", "FINESS_GEO"],
    ["2183100213", "SIREN"],
    ["183100213", undefined],
    ["10000001916", undefined],
    ["", undefined],
    ["pharmacie", undefined],
  ])("«%s» is %s", (input, expected) => {
    expect(detectStructureIdentifierType(input)).toBe(expected);
  });
});

describe("suggestStructureIdentifierType", () => {
  test.each([
    ["FINESS_GEO", "18310021300028", "SIRET"],
    ["FINESS_JUR", "18310021300028", "SIRET"],
    ["SIREN", "18310021300028", "SIRET"],
    ["SIREN", "2A0000014", "FINESS_GEO"],
    ["SIRET", "2A0000014", "FINESS_GEO"],
    ["SIRET", "183100213", undefined],
    ["SIRET", "18310021300028", undefined],
    ["FINESS_JUR", "2A0000014", undefined],
    ["FINESS_GEO", "183100213", undefined],
    ["SIREN", "2183100213", undefined],
  ] as const)("for %s with %s, offers %s", (type, input, expected) => {
    expect(suggestStructureIdentifierType(type, input)).toBe(expected);
  });
});

test("a SIRET in the FINESS field is told apart from a wrong FINESS", () => {
  expect(checkStructureIdentifier("FINESS_GEO", "18310021300028")).toBe(
    "Ce numéro a la forme d’un SIRET : choisissez le type « SIRET », ou saisissez le numéro FINESS géographique.",
  );
  expect(checkStructureIdentifier("FINESS_GEO", "310000000", "strict")).toContain("clé de contrôle");
  expect(checkStructureIdentifier("FINESS_JUR", "750712184", "strict")).toBeUndefined();
});

test("each type reads and shows its own numbers", () => {
  expect(normaliseStructureIdentifier("SIRET", "3 18310021300028")).toBe("18310021300028");
  expect(formatStructureIdentifier("SIREN", "183100213")).toBe("183 100 213");
});

test("never offers the type already chosen", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...structureIdentifierTypes),
      fc.stringMatching(/^[12]?[0-9AB]{9,14}$/),
      (type, input) => {
        expect(suggestStructureIdentifierType(type, input)).not.toBe(type);
      },
    ),
  );
});
