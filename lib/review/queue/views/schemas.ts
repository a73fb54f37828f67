import { z } from "zod";
import { longestQuery } from "@/lib/review/queue/query/parse-query";

const name = z
  .string({ error: "Donnez un nom à la vue." })
  .trim()
  .min(1, "Donnez un nom à la vue.")
  .max(60, "Un nom a 60 caractères au plus\u00a0: raccourcissez-le.");

const viewId = z.uuid("Cette page n’est plus à jour\u00a0: rechargez-la.");

export const saveViewSchema = z.object({
  name,
  query: z.string().trim().max(longestQuery, "Cette recherche est trop longue pour être enregistrée."),
});

export const renameViewSchema = z.object({ viewId, name });

export const deleteViewSchema = z.object({ viewId });
