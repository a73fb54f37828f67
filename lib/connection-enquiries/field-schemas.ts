import { z } from "zod";
import type { EnquiryField } from "@/lib/connection-enquiries/fields";
import { loginEmailSchema, phoneSchema } from "@/lib/identifiers/schemas";
import { dayOf, startOfDay } from "@/lib/mailboxes/last-day";
import { regionCodeSchema } from "@/lib/regions/region-code-schema";
import { fieldSchemas } from "@/lib/requests/field-schemas";
import { optionalLine, requiredLine, requiredParagraph } from "@/lib/requests/text-schemas";

const { structureIdType, structureId, companyName, street, postalCode, city, departmentCode } = fieldSchemas;

/** What each field accepts. */
export const enquirySchemas = {
  structureIdType,
  structureId,
  companyName,
  street,
  postalCode,
  city,
  departmentCode,
  regionCode: regionCodeSchema,
  contactName: requiredLine(100, "Indiquez votre nom."),
  contactRole: requiredLine(100, "Indiquez votre fonction, par exemple directrice ou responsable informatique."),
  email: loginEmailSchema,
  phone: phoneSchema,
  people: countOf("Indiquez le nombre de personnes en chiffres, par exemple 50.", 100_000),
  sites: countOf("Indiquez le nombre de sites en chiffres, par exemple 2.", 10_000),
  presentTool: optionalLine(100),
  wishedOn: wishedDay(),
  message: requiredParagraph(3000, "Décrivez votre projet en quelques mots."),
} satisfies Record<EnquiryField, z.ZodType>;

function countOf(missing: string, most: number) {
  return z
    .string({ error: missing })
    .transform((value) => value.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{1,9}$/, { error: missing, abort: true }))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(1, { error: missing })
        .max(most, { error: `Ce nombre paraît trop grand\u00a0: ${most.toLocaleString("fr-FR")} au plus.` }),
    );
}

/** A day to come, or `null`: a draft may be taken up after it. */
function wishedDay() {
  return z
    .string()
    .nullish()
    .transform((value) => value?.trim() || null)
    .check(({ value, issues }) => {
      if (value === null) return;
      const message =
        startOfDay(value) === undefined
          ? "Indiquez une date qui existe, par exemple 2027-01-15, ou laissez ce champ vide."
          : value < dayOf(new Date())
            ? "Cette date est passée\u00a0: indiquez-en une autre, ou laissez ce champ vide."
            : undefined;
      if (message) issues.push({ code: "custom", message, input: value });
    });
}
