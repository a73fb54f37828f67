/** A day as the registers write it (`2026-05-12`), as French people do: «12/05/2026». */
export function frenchDay(isoDay: string): string {
  return isoDay.split("-").reverse().join("/");
}
