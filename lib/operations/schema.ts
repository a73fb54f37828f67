import { z } from "zod";

/** The page of the list of mails: what is no page is the first one. */
export const emailPageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

export const emailIdSchema = z.object({ id: z.uuid({ error: "Cette page n’est plus à jour : rechargez-la." }) });

/** Which mails of the demo to show: all, or those to one address. */
export const demoEmailsSchema = z.object({ destinataire: z.string().trim().max(254).catch("") });
