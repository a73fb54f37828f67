const day = 86_400_000;

/** A day of the calendar, «2026-11-24»: no hour, so no time zone either. */
export type Day = string;

const dayInParis = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" });

/** The day that it is in Paris. */
export function dayOf(moment: Date): Day {
  return dayInParis.format(moment);
}

export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** The Monday of the ISO week that a day belongs to. */
export function mondayOf(date: Day): Day {
  return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
}

/** From one Monday to another. */
export function weeksBetween(first: Day, last: Day): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / (7 * day));
}

/** The ISO number of the week that starts on this Monday: its year is the one that most of its days are in. */
export function isoWeek(monday: Day): { year: number; week: number } {
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * day)) };
}

/** «S48 2026». */
export function weekLabel(monday: Day): string {
  const { year, week } = isoWeek(monday);
  return `S${week}\u00a0${year}`;
}
