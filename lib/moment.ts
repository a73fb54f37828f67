const parts = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A date in the middle of a sentence, at the time of Paris: «24 novembre 2026 à 10 h 12». */
export function moment(date: Date): string {
  const found = new Map(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  const [day, month, year] = [found.get("day"), found.get("month"), found.get("year")];
  return `${day === "1" ? "1er" : day}\u00a0${month} ${year} à ${Number(found.get("hour"))}\u00a0h\u00a0${found.get("minute")}`;
}
