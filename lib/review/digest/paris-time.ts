const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** What a clock in Paris shows: the day (`2026-11-24`) and the time (`07:30`), in summer as in winter. */
export function parisTime(at: Date): { day: string; time: string } {
  const found = new Map(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${found.get("year")}-${found.get("month")}-${found.get("day")}`,
    time: `${found.get("hour")}:${found.get("minute")}`,
  };
}
