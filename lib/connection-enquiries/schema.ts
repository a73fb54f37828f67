import { z } from "zod";
import { emailSchema, finessSchema, orBlank, phoneSchema } from "@/lib/identifiers/schemas";
import { paragraph, requiredLine } from "@/lib/requests/text-schemas";

const chooseRegion = { error: "Choisissez une région." };
const needsWords = "Écrivez en quelques mots ce que la structure souhaite.";

/** What a structure writes to its region; `token` names one display of the form. */
export const connectionEnquirySchema = z.object({
  token: z.uuid({ error: "Cette page n’est plus à jour : rechargez-la." }),
  regionCode: z.string(chooseRegion).regex(/^\d{2,3}$/, chooseRegion),
  structureName: requiredLine(100, "Indiquez le nom de la structure."),
  finess: orBlank(finessSchema),
  contactName: requiredLine(100, "Indiquez votre nom."),
  email: emailSchema,
  phone: orBlank(phoneSchema),
  message: paragraph(3000).refine((text) => /[\p{L}\p{N}]/u.test(text), { error: needsWords }),
});

export type ConnectionEnquiry = z.output<typeof connectionEnquirySchema>;
