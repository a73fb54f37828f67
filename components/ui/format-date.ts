const options = {
  long: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  short: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof options;

const formatters = new Map<DateFormat, Intl.DateTimeFormat>();

/** A date as French people write it, at the time of Paris: «24 novembre 2026 à 09:05», «1er novembre 2026», «24/11/2026 09:05». */
export function formatDate(value: Date, format: DateFormat = "long"): string {
  const formatter =
    formatters.get(format) ?? new Intl.DateTimeFormat("fr-FR", { ...options[format], timeZone: "Europe/Paris" });
  formatters.set(format, formatter);
  return formatter.format(value).replace(/^1 /, "1er ");
}
