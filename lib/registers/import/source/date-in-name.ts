/**
 * The time in the name of a published file, as digits that sort: `PS_LibreAcces_Personne_activite_202605120815.txt` →
 * `202605120815`, `etalab-cs1100502-stock-20260512-0338.csv` → `202605120338`, `finess-2026-05-12.csv` → `20260512`.
 */
export function timeInName(name: string): string | undefined {
  const pattern =
    /(?<!\d)(20\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[-_T]?([01]\d|2[0-3])h?([0-5]\d)(?:\d{2})?)?(?!\d)/;
  const [, year, month, day, hour = "", minute = ""] = pattern.exec(name) ?? [];
  return year ? [year, month, day, hour, minute].join("") : undefined;
}

/** `yyyy-mm-dd`. */
export function dayInName(name: string): string | undefined {
  const time = timeInName(name);
  return time && `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}`;
}

/** Those whose name tells the latest time come first; those without, last. */
export function newestFirst<T>(items: readonly T[], name: (item: T) => string): T[] {
  const time = (item: T) => (timeInName(name(item)) ?? "").padEnd(12, "0");
  return items.toSorted((one, other) => time(other).localeCompare(time(one)));
}
