import type { FiguresFilters } from "@/lib/review/figures/filters";
import { lastDayOf, type Period } from "@/lib/review/figures/period";
import { addDays, type Day, dayOf, mondayOf } from "@/lib/review/figures/week";

/** The periods offered in one press, by their number of weeks. */
export const usualPeriods = [
  { weeks: 4, label: "4 semaines" },
  { weeks: 12, label: "12 semaines" },
  { weeks: 26, label: "6 mois" },
  { weeks: 52, label: "1 an" },
  { weeks: 104, label: "2 ans" },
] as const;

/** The address of the figures of the latest weeks, the present one included. */
export function figuresHref(
  weeks: number,
  region: FiguresFilters["region"],
  now: Date,
): `/instruction/chiffres?${string}` {
  const query = new URLSearchParams({ du: firstDay(weeks, now) });
  if (region) query.set("region", region);
  return `/instruction/chiffres?${query}`;
}

/** The file of the weeks shown. */
export function figuresFileHref(period: Period, region: FiguresFilters["region"]): string {
  const query = new URLSearchParams({ du: period.firstMonday, au: lastDayOf(period), ...(region && { region }) });
  return `/instruction/chiffres/export?${query}`;
}

function firstDay(weeks: number, now: Date): Day {
  return addDays(mondayOf(dayOf(now)), -7 * (weeks - 1));
}
