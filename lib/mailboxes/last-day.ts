const hourInParis = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" });
const dayInParis = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The instant at which a day (`2026-12-31`) starts in Paris; `undefined` when there is no such day. */
export function startOfDay(day: string): Date | undefined {
  return midnight(day, "T00:00:00");
}

/** The instant at which a day (`2026-12-31`) is over in Paris; `undefined` when there is no such day. */
export function endOfDay(day: string): Date | undefined {
  return midnight(day, "T24:00:00");
}

/** The day (`2026-12-31`) of an instant in Paris. */
export function dayOf(instant: Date): string {
  return dayInParis.format(instant);
}

/** The last whole day (`2026-12-31`) before such an instant. */
export function lastDayBefore(end: Date): string {
  return dayOf(new Date(end.getTime() - 1));
}

function midnight(day: string, time: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isRealDay(day)) return undefined;
  const instants = ["+01:00", "+02:00"].map((offset) => new Date(`${day}${time}${offset}`));
  return instants.find((instant) => hourInParis.format(instant).startsWith("00"));
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
