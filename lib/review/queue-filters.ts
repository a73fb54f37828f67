import { z } from "zod";
import { requestStatuses } from "@/lib/requests/status";

/** What a reviewer can list: one state, or all of them; never the drafts, which are nobody's business yet. */
export const queueTabs = ["submitted", "information_requested", "approved", "refused", "withdrawn", "all"] as const;

export type QueueTab = (typeof queueTabs)[number];

export const queueTabLabels: Record<QueueTab, string> = {
  submitted: "À traiter",
  information_requested: "En attente du demandeur",
  approved: "Validées",
  refused: "Refusées",
  withdrawn: "Retirées",
  all: "Toutes",
};

export const reviewedStatuses = requestStatuses.filter((status) => status !== "draft");

const cursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z_[0-9a-f-]{36}$/)
  .transform((text, context) => {
    const [submittedAt = "", id = ""] = text.split("_");
    if (Number.isNaN(Date.parse(submittedAt)) || !z.uuid().safeParse(id).success) {
      context.issues.push({ code: "custom", message: "not a place in the queue", input: text });
      return z.NEVER;
    }
    return { submittedAt, id };
  });

/**
 * The query string of `/instruction`; the use case checks the region. What makes no sense is read as absent. A search is
 * made among all the requests, unless a state is asked for.
 */
export const queueFiltersSchema = z
  .object({
    etat: z.enum(queueTabs).optional().catch(undefined),
    region: z
      .string()
      .regex(/^\d{2,3}$/)
      .optional()
      .catch(undefined),
    q: z.string().trim().max(200).catch(""),
    apres: cursor.optional().catch(undefined),
    avant: cursor.optional().catch(undefined),
  })
  .transform((typed) => ({ ...typed, etat: typed.etat ?? (typed.q ? "all" : "submitted") }));

export type QueueFilters = z.output<typeof queueFiltersSchema>;

/** Oldest first where somebody waits; newest first where all is said. */
export function isOldestFirst(tab: QueueTab): boolean {
  return tab === "submitted" || tab === "information_requested";
}
