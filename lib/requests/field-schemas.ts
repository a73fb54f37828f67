import { z } from "zod";
import { emailSchema, phoneSchema, postalCodeSchema, rppsSchema } from "@/lib/identifiers/schemas";
import {
  checkStructureIdentifier,
  normaliseStructureIdentifier,
  type StructureIdentifierType,
  structureIdentifierTypes,
} from "@/lib/identifiers/structure-identifier";
import { isProfessionCode } from "@/lib/professions/professions";
import type { RequestField } from "@/lib/requests/fields";
import { optionalLine, requiredLine, tick } from "@/lib/requests/text-schemas";
import { findDepartment } from "@/lib/territories/departments";

const structureIdTypeSchema = z.enum(structureIdentifierTypes, { error: "Sélectionnez un type d’identifiant." });

/** What each field accepts, typed in a form or read from a draft: reading what was read before changes nothing. */
export const fieldSchemas = {
  contactEmail: emailSchema,
  description: requiredLine(
    200,
    "Décrivez le compte en quelques mots, par exemple « Pharmacie du centre 81000 Albi ».",
  ),
  structureIdType: structureIdTypeSchema,
  structureId: requiredLine(40, "Indiquez l’identifiant de l’établissement."),
  companyName: requiredLine(100, "Indiquez la raison sociale de la structure, par exemple « Pharmacie du centre »."),
  service: optionalLine(90),
  street: optionalLine(150),
  postalCode: postalCodeSchema,
  city: requiredLine(80, "Indiquez la ville."),
  departmentCode: z
    .string({ error: "Sélectionnez un département." })
    .refine((code) => findDepartment(code) !== undefined, { error: "Sélectionnez un département." }),
  phone: phoneSchema,
  secondPhone: z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? value : null),
    phoneSchema.nullable(),
  ),
  responsableLastName: requiredLine(80, "Indiquez le nom du responsable."),
  responsableFirstName: requiredLine(80, "Indiquez le prénom du responsable."),
  responsableProfessionCode: z
    .string({ error: "Sélectionnez une profession." })
    .refine((code): boolean => isProfessionCode(code), { error: "Sélectionnez une profession." }),
  responsableRpps: rppsSchema,
  paperless: tick,
  isListed: tick,
} satisfies Record<RequestField, z.ZodType>;

/** The number of a structure is read as one of its type; without a type, it waits for one. */
export function structureIdSchema(type: unknown) {
  const known = structureIdTypeSchema.safeParse(type);
  return known.success ? identifierSchemas[known.data] : fieldSchemas.structureId;
}

/** Made once: making a schema takes longer than reading a whole step with it. */
const identifierSchemas = {
  FINESS_GEO: identifierOfType("FINESS_GEO"),
  FINESS_JUR: identifierOfType("FINESS_JUR"),
  SIRET: identifierOfType("SIRET"),
  SIREN: identifierOfType("SIREN"),
} satisfies Record<StructureIdentifierType, z.ZodType>;

function identifierOfType(type: StructureIdentifierType) {
  return z
    .string({ error: checkStructureIdentifier(type, "") ?? "" })
    .transform((input) => normaliseStructureIdentifier(type, input))
    .check((context) => {
      const message = checkStructureIdentifier(type, context.value);
      if (message) context.issues.push({ code: "custom", message, input: context.value });
    });
}
