import type { RefusalReason } from "@/lib/requests/refusal-reasons";

/** Half of the cases took less than `median` hours, nine in ten less than `ninth`. */
export type Delay = { median: number; ninth: number };

/** How many requests moved in a region and a week; `week` counts from 0, and the one past the period is everything since. */
export type EventCount = {
  regionCode: string;
  week: number;
  kind: "received" | "approved" | "refused" | "withdrawn" | "waiting";
  reason: RefusalReason | null;
  count: number;
};

/** What the decisions of a region, of a week, or of the whole period (neither) took. */
export type DecisionMeasure = Group & { late: number; asked: number; whole: Delay; own: Delay };

/** The same of the boxes that became visible in the directory. */
export type VisibilityMeasure = Group & { visible: number; delay: Delay };

export type Group = { regionCode: string | null; week: number | null };

/** The figures of one line: a week, a region, or all together. A delay that nothing was measured for is missing. */
export type Figures = {
  received: number;
  approved: number;
  refused: number;
  withdrawn: number;
  decided: number;
  /** Neither decided nor withdrawn at the end. */
  waiting: number;
  late: number;
  asked: number;
  whole: Delay | undefined;
  own: Delay | undefined;
  visible: number;
  visibility: Delay | undefined;
};

/** The figures of a week; those of the present one will still change. */
export type WeekFigures = Figures & { monday: string; isUnderWay: boolean };
