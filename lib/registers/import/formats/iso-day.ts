/** A day written `2026-05-12` or, in old files, `12/05/2026`, as `yyyy-mm-dd`; null when it is no day of the calendar. */
export function isoDay(text: string): string | null {
  if (text.length !== 10) return null;
  const iso = text[2] === "/" ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : text;
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(iso)) return null;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  return day >= 1 && day <= daysOf(month, year) ? iso : null;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
