const steps = [
  { label: "Une semaine de plus", days: 7, months: 0 },
  { label: "Un mois de plus", days: 0, months: 1 },
  { label: "Trois mois de plus", days: 0, months: 3 },
];

/** Days (`2026-12-31`) until which an access that ends with `lastDay` may be prolonged by one press. */
export function laterLastDays(lastDay: string): { label: string; day: string }[] {
  return steps.map(({ label, days, months }) => ({ label, day: later(lastDay, days, months) }));
}

/** A month after 31 January is the last day of February. */
function later(day: string, days: number, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wished = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const longest = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wished, longest) + days);
  return date.toISOString().slice(0, 10);
}
