// Apart from the checks: a form that only checks while typing must not ship zod to the browser.
import { z } from "zod";
import { checkEmail, normaliseEmail } from "@/lib/identifiers/email";
import { checkFiness, normaliseFiness } from "@/lib/identifiers/finess";
import { checkIns, normaliseIns } from "@/lib/identifiers/ins";
import { checkLocalPart, checkMssanteAddress, normaliseLocalPart } from "@/lib/identifiers/mssante-address-check";
import { checkPhone, normalisePhone } from "@/lib/identifiers/phone";
import { checkPostalCode, normalisePostalCode } from "@/lib/identifiers/postal-code";
import { checkRpps, normaliseRpps } from "@/lib/identifiers/rpps";
import { checkSiren, normaliseSiren } from "@/lib/identifiers/siren";
import { checkSiret, normaliseSiret } from "@/lib/identifiers/siret";
import {
  checkStructureIdentifier,
  normaliseStructureIdentifier,
  structureIdentifierTypes,
} from "@/lib/identifiers/structure-identifier";

/** A string that is normalised, then checked; one issue at most. A missing field is refused like an empty one. */
function identifier(normalise: (input: string) => string, check: (value: string) => string | undefined) {
  return z
    .string({ error: check("") ?? "" })
    .transform(normalise)
    .check((context) => {
      const message = check(context.value);
      if (message) context.issues.push({ code: "custom", message, input: context.value });
    });
}

// The checks are wrapped so that zod’s own second argument never reaches them.
export const rppsSchema = identifier(normaliseRpps, (value) => checkRpps(value));
export const finessSchema = identifier(normaliseFiness, (value) => checkFiness(value));
export const sirenSchema = identifier(normaliseSiren, (value) => checkSiren(value));
export const siretSchema = identifier(normaliseSiret, (value) => checkSiret(value));
export const insSchema = identifier(normaliseIns, (value) => checkIns(value));
export const postalCodeSchema = identifier(normalisePostalCode, checkPostalCode);
export const phoneSchema = identifier(normalisePhone, checkPhone);
export const emailSchema = identifier(normaliseEmail, checkEmail);
export const localPartSchema = identifier(normaliseLocalPart, checkLocalPart);
export const mssanteAddressSchema = identifier(normaliseLocalPart, checkMssanteAddress);

/** The e-mail a person signs in with: compared, hence stored, in lower case. */
export const loginEmailSchema = emailSchema.transform((email) => email.toLowerCase());

/** A field that may be left blank, which reads as `undefined`. */
export function orBlank<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );
}

/** Both fields of a structure’s identifier: the number is read as one of the chosen type. */
export const structureIdentifierSchema = z
  .object({
    structureIdType: z.enum(structureIdentifierTypes, { error: "Choisissez un type d’identifiant." }),
    structureId: z.string({ error: "Indiquez l’identifiant de l’établissement." }),
  })
  .transform(({ structureIdType, structureId }, context) => {
    const value = normaliseStructureIdentifier(structureIdType, structureId);
    const message = checkStructureIdentifier(structureIdType, value);
    if (message) context.issues.push({ code: "custom", path: ["structureId"], message, input: structureId });
    return { structureIdType, structureId: value };
  });
