import { z } from "zod";
import { registers } from "@/lib/registers/registers";

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The page of a list: what is no page is the first one. */
export const registersPageSchema = z.object({ page });

export const importIdSchema = z.object({ import: z.uuid() });

export const importPageSchema = importIdSchema.extend({ page });

export const fetchRegisterSchema = z.object({ register: z.enum(registers) });

export const startAgainSchema = z.object({
  copyId: z.uuid({ error: "Cette page n’est plus à jour : rechargez-la." }),
  forced: z.literal("on").optional(),
});
