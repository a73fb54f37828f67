type Place = { country: string; state?: string };

/**
 * Where the calendar differs from that of mainland France, by the code of the region. The days of Alsace and Moselle are
 * those of three departments of ten: Grand Est has none of its own.
 */
const places = new Map<string, Place>([
  ["01", { country: "FR", state: "GP" }],
  ["02", { country: "FR", state: "MQ" }],
  ["03", { country: "FR", state: "GF" }],
  ["04", { country: "FR", state: "RE" }],
  ["06", { country: "FR", state: "YT" }],
  ["975", { country: "PM" }],
  ["977", { country: "FR", state: "BL" }],
  ["978", { country: "FR", state: "MF" }],
  ["986", { country: "WF" }],
  ["987", { country: "PF" }],
  ["988", { country: "NC" }],
]);

const mainland: Place = { country: "FR" };

/** Whether people work in a region on this day (`2026-11-24`): from Monday to Friday, public holidays aside. */
export async function isWorkingDay(day: string, regionCode: string): Promise<boolean> {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !(await publicHolidays(Number(day.slice(0, 4)), places.get(regionCode) ?? mainland)).has(day);
}

/** Loaded when it is asked for: it knows the calendars of the whole world. */
async function publicHolidays(year: number, { country, state }: Place): Promise<Set<string>> {
  const { default: Holidays } = await import("date-holidays");
  const calendar = new Holidays(state ? { country, state } : { country }, { types: ["public"] });
  return new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, "2026-11-24".length)));
}
