import { dayInName } from "@/lib/registers/import/source/date-in-name";

const parisDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The date of the data (`yyyy-mm-dd`): what the file says, else what its names say, else the day that it was made. */
export function dataDateOf(said: string | undefined, names: readonly string[], modifiedAt: Date): string {
  return said ?? names.map(dayInName).find((day) => day !== undefined) ?? parisDay.format(modifiedAt);
}
