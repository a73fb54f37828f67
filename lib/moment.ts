import { clockTime } from "@/lib/clock-time";

const parts = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** A date in the middle of a sentence, at the time of Paris: «24 novembre 2026 à 10 h 12». */
export function moment(date: Date): string {
  return `${day(date)} à ${clockTime(date)}`;
}

/** The day alone, at the time of Paris: «24 novembre 2026». */
export function day(date: Date): string {
  const found = new Map(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  const number = found.get("day");
  return `${number === "1" ? "1er" : number}\u00a0${found.get("month")} ${found.get("year")}`;
}
