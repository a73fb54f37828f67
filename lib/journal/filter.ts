import { z } from "zod";
import { type ActionGroup, actionGroups } from "@/lib/journal/actions";
import { eventResults } from "@/lib/journal/results";

const longest = 254;

const text = z
  .string()
  .transform((typed) => typed.toWellFormed().replaceAll("\0", "").trim().slice(0, longest))
  .catch("");
const day = z.iso.date().optional().catch(undefined);

/** The query string of a page of the journal. What makes no sense is read as absent. */
export const journalFilterSchema = z.object({
  qui: text,
  quoi: z
    .enum(actionGroups as [ActionGroup, ...ActionGroup[]])
    .optional()
    .catch(undefined),
  objet: text,
  resultat: z.enum(eventResults).optional().catch(undefined),
  du: day,
  au: day,
  /** The place that the page starts after: microseconds since 1970, and the line. */
  avant: z
    .string()
    .regex(/^\d{1,16}\.\d{1,15}$/)
    .optional()
    .catch(undefined),
});

export type JournalFilter = z.output<typeof journalFilterSchema>;

/** The filter as the end of an address, from the first line, or from a place. */
export function filterQuery({ avant: _, ...filter }: JournalFilter, avant?: string): string {
  const given = Object.entries({ ...filter, avant }).filter(([, value]) => value);
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query && `?${query}`;
}

/** Whether anything is asked for. */
export function isFiltered({ avant: _, ...filter }: JournalFilter): boolean {
  return Object.values(filter).some(Boolean);
}
