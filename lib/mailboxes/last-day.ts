const hourInParis = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" });
const dayInParis = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The instant at which a day (`2026-12-31`) is over in Paris; `undefined` when there is no such day. */
export function endOfDay(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isRealDay(day)) return undefined;
  const ends = ["+01:00", "+02:00"].map((offset) => new Date(`${day}T24:00:00${offset}`));
  return ends.find((end) => hourInParis.format(end).startsWith("00"));
}

/** The last whole day (`2026-12-31`) before such an instant. */
export function lastDayBefore(end: Date): string {
  return dayInParis.format(end.getTime() - 1);
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
