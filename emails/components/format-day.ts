const parisDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "Europe/Paris" });

/** «1er décembre 2026» in Paris, from a date written in ISO 8601. */
export function formatDay(iso: string): string {
  return parisDay.format(new Date(iso)).replace(/^1 /, "1er ");
}

/** The last whole day before such an instant. */
export function formatLastDay(iso: string): string {
  return formatDay(new Date(new Date(iso).getTime() - 1).toISOString());
}
