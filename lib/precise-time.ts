const format = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", timeStyle: "medium" });

/** The hour of a moment of today to the second, at the time of Paris: «14:05:27». */
export function preciseTime(date: Date): string {
  return format.format(date);
}
