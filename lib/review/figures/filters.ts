import { z } from "zod";

const day = z.iso.date().optional().catch(undefined);

/** The query string of `/instruction/chiffres`; the use case checks the region. What makes no sense is read as absent. */
export const figuresFiltersSchema = z.object({
  region: z
    .string()
    .regex(/^\d{2,3}$/)
    .optional()
    .catch(undefined),
  du: day,
  au: day,
});

export type FiguresFilters = z.output<typeof figuresFiltersSchema>;
