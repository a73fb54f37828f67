const format = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The hour of a moment of today, in the middle of a sentence, at the time of Paris: «14 h 03». */
export function clockTime(date: Date): string {
  const found = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${Number(found.get("hour"))}\u00a0h\u00a0${found.get("minute")}`;
}
