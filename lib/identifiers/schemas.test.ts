import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  emailSchema,
  finessSchema,
  insSchema,
  localPartSchema,
  loginEmailSchema,
  mssanteAddressSchema,
  orBlank,
  phoneSchema,
  postalCodeSchema,
  rppsSchema,
  sirenSchema,
  siretSchema,
  structureIdentifierSchema,
} from "@/lib/identifiers/schemas";

function problems(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

const fields = [
  { name: "RPPS", schema: rppsSchema, typed: "8 10000001916", expected: "10000001916" },
  { name: "FINESS", schema: finessSchema, typed: "2a 000 001 4", expected: "2A0000014" },
  { name: "SIREN", schema: sirenSchema, typed: "732 829 320", expected: "732829320" },
  { name: "SIRET", schema: siretSchema, typed: "732 829 320 00074", expected: "73282932000074" },
  { name: "INS", schema: insSchema, typed: "2 79 03 51 215 189 89", expected: "279035121518989" },
  { name: "postal code", schema: postalCodeSchema, typed: " 81000", expected: "81000" },
  { name: "phone", schema: phoneSchema, typed: "05 63 00 00 00", expected: "+33563000000" },
  { name: "e-mail", schema: emailSchema, typed: " Nom@EXEMPLE.fr", expected: "Nom@exemple.fr" },
  { name: "login e-mail", schema: loginEmailSchema, typed: " Nom@EXEMPLE.fr", expected: "nom@exemple.fr" },
  { name: "local part", schema: localPartSchema, typed: " Pharmacie.Centre ", expected: "pharmacie.centre" },
  {
    name: "address",
    schema: mssanteAddressSchema,
    typed: "Nom@MEDECIN.mssante.fr",
    expected: "nom@medecin.mssante.fr",
  },
];

test.each(fields)("$name is normalised, then checked", ({ schema, typed, expected }) => {
  expect(schema.parse(typed)).toBe(expected);
  expect(problems(schema, "?")).toHaveLength(1);
});

test.each(fields)("$name is asked for when missing as when empty, in one sentence", ({ schema }) => {
  const asked = problems(schema, "");
  expect(asked).toEqual([expect.stringMatching(/^Indiquez .+\.$/)]);
  for (const blank of [undefined, null, 12, "\u00A0 \u200B"]) expect(problems(schema, blank)).toEqual(asked);
});

describe("orBlank", () => {
  test("reads a blank as undefined, and anything else with its schema", () => {
    const optional = orBlank(phoneSchema);
    expect(optional.parse(" ")).toBeUndefined();
    expect(optional.parse(undefined)).toBeUndefined();
    expect(optional.parse("0563000000")).toBe("+33563000000");
    expect(problems(optional, "05")).toHaveLength(1);
  });
});

describe("structureIdentifierSchema", () => {
  test("reads the number as one of the chosen type", () => {
    expect(structureIdentifierSchema.parse({ structureIdType: "SIRET", structureId: "318310021300028" })).toEqual({
      structureIdType: "SIRET",
      structureId: "18310021300028",
    });
  });

  test("puts what is wrong at its field", () => {
    const result = structureIdentifierSchema.safeParse({
      structureIdType: "FINESS_GEO",
      structureId: "18310021300028",
    });
    expect(result.error?.issues).toMatchObject([
      { path: ["structureId"], message: expect.stringContaining("forme d’un SIRET") },
    ]);
    expect(problems(structureIdentifierSchema, { structureIdType: "RPPS" })).toEqual([
      "Choisissez un type d’identifiant.",
      "Indiquez l’identifiant de l’établissement.",
    ]);
  });
});
