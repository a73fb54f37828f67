import type { FiguresFilters } from "@/lib/review/figures/filters";
import { addDays, type Day, dayOf, mondayOf, weeksBetween } from "@/lib/review/figures/week";

/** Whole ISO weeks at the time of Paris; the last one may be under way. */
export type Period = { firstMonday: Day; weeks: number };

const weeksByDefault = 12;

/** Two years, wherever they start in a week. */
export const mostWeeks = 106;

/**
 * The weeks that hold the days asked for: the last twelve unless told otherwise, none in the future, and the latest two
 * years of what is longer. Two days given in the wrong order are put right.
 */
export function readPeriod(
  { du, au }: Pick<FiguresFilters, "du" | "au">,
  now: Date,
): Period & { isShortened: boolean } {
  const today = dayOf(now);
  const [start, end] = du && au && du > au ? [au, du] : [du, au];
  const last = mondayOf(earliest(end ?? today, today));
  const first = start ? mondayOf(earliest(start, today)) : addDays(last, -7 * (weeksByDefault - 1));
  const asked = weeksBetween(first, last) + 1;
  const weeks = Math.min(asked, mostWeeks);
  return { firstMonday: addDays(last, -7 * (weeks - 1)), weeks, isShortened: asked > weeks };
}

/** The first day of each week. */
export function mondaysOf({ firstMonday, weeks }: Period): Day[] {
  return Array.from({ length: weeks }, (_, index) => addDays(firstMonday, 7 * index));
}

/** The Sunday that ends the period. */
export function lastDayOf({ firstMonday, weeks }: Period): Day {
  return addDays(firstMonday, 7 * weeks - 1);
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}
