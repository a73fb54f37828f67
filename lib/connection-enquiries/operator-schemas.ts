import { z } from "zod";
import { actWordings, type WrittenAct, writtenActs } from "@/lib/connection-enquiries/acts";
import { enquiryStatuses, waitingStatuses } from "@/lib/connection-enquiries/status";
import { plainWords } from "@/lib/identifiers/plain-words";
import { paragraph, requiredParagraph } from "@/lib/requests/text-schemas";

const longest = 3000;

const enquiryId = z.uuid({ error: "Cette page n’est plus à jour\u00a0: rechargez-la." });

/** The enquiry that an address of the site names. */
export const enquiryParamsSchema = z.object({ raccordement: z.uuid() });

/** The same, with what is to be done to it. */
export const actParamsSchema = enquiryParamsSchema.extend({
  acte: z.string().transform((segment, context): WrittenAct => {
    const act = writtenActs.find((one) => actWordings[one].segment === segment);
    if (act) return act;
    context.issues.push({ code: "custom", message: "no such act", input: segment });
    return z.NEVER;
  }),
});

export const enquiryActionSchema = z.object({ enquiryId });

/** What an operator writes to the contact, which the contact reads by mail and on the page of the enquiry. */
export const writtenActSchema = z.object({
  enquiryId,
  act: z.enum(writtenActs, { error: "Cette page n’est plus à jour\u00a0: rechargez-la." }),
  text: requiredParagraph(longest, "Écrivez ce que le contact doit lire."),
});

export type WrittenActInput = { enquiryId: string; text: string };

export const noteSchema = z.object({ enquiryId, note: paragraph(longest) });

/** What the list shows: a state, all of them, or by default what awaits the operator. */
export const enquiryFilterSchema = z.object({
  etat: z.enum([...enquiryStatuses, "tous", "a-traiter"]).catch("a-traiter"),
  region: z
    .string()
    .regex(/^\d{2,3}$/)
    .or(z.literal(""))
    .catch(""),
  q: z.string().trim().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type EnquiryListQuery = z.output<typeof enquiryFilterSchema>;

/** The same as the database is asked. */
export function enquiryFilter({ etat, region, q }: EnquiryListQuery) {
  const statuses = etat === "tous" ? enquiryStatuses : etat === "a-traiter" ? waitingStatuses : [etat];
  const words = plainWords(q)
    .split(/[.-]/)
    .filter((word) => word !== "");
  return { statuses, regionCode: region || undefined, words };
}
