import type { ReviewedStatus } from "@/lib/review/queue/query/words";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

/** One of these when `any` is given, and none of those. */
export type Among = { any?: string[]; none: string[] };

/** Who holds a request: nobody, somebody, anybody but one person, or one of these. */
export type Holding =
  | { kind: "nobody" }
  | { kind: "somebody" }
  | { kind: "others"; than: string }
  | { kind: "people"; ids: string[] };

/** Which requests the queue shows: those that meet every line of it. */
export type QueueFilter = {
  regionCodes: string[];
  statuses: ReviewedStatus[];
  /** Each of these words, or its beginning (see `searchWords`). */
  words: string[];
  /** Of the words, those that very many requests hold: found faster by going through the queue. */
  commonWords: string[];
  /** None of these groups of words as a whole. */
  withoutWords: string[][];
  /** Since the latest submission. */
  overHours: number[];
  underHours: number[];
  /** Past the target of its region, or not, while it waits for it. */
  isLate: boolean[];
  alerts: RequestAlert[];
  withoutAlerts: RequestAlert[];
  structures: Among;
  rpps: Among;
  professions: Among;
  deciders: Among;
  holdings: Holding[];
  withoutHoldings: Holding[];
};
