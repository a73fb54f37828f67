const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" });

/** The day of a moment in Paris, as «2026-11-24». */
export function parisDay(moment: Date): string {
  return format.format(moment);
}
