import { formatDate } from "@/components/ui/format-date";
import type { Day } from "@/lib/review/figures/week";

/** «24 novembre 2026». Noon is the same day in Paris as in the calendar. */
export function dayName(day: Day): string {
  return formatDate(new Date(`${day}T12:00:00Z`), "day");
}
