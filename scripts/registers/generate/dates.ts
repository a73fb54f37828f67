const day = 24 * 60 * 60 * 1000;

/** The day (`yyyy-mm-dd`) so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
