import { z } from "zod";
import { loginEmailSchema } from "@/lib/identifiers/schemas";
import { regionCodeSchema } from "@/lib/regions/region-code-schema";
import { requiredParagraph } from "@/lib/requests/text-schemas";
import { supportCategories } from "@/lib/support/categories";
import { pageOfHelp, referenceOfHelp } from "@/lib/support/context-of-help";

/** What is asked of everybody, then of visitors: an account says whom to answer, and which service centre to ask. */
export const ticketSchema = z.object({
  /** Names one display of the form. */
  token: z.uuid({ error: "Cette page n’est plus à jour\u00a0: rechargez-la." }),
  category: z.enum(supportCategories, { error: "Choisissez un sujet." }),
  message: requiredParagraph(3000, "Décrivez ce qui ne va pas, ou ce que vous cherchez."),
  page: z.string().optional().transform(pageOfHelp),
  reference: z.string().optional().transform(referenceOfHelp),
  email: loginEmailSchema,
  regionCode: regionCodeSchema,
});

export type Ticket = z.output<typeof ticketSchema>;
