/** When the registers that have an address are fetched: each night, at this time (UTC). */
export const refreshTime = { hour: 2, minute: 40 };

/** The next time that the registers are fetched by themselves. */
export function nextRefresh(now = new Date()): Date {
  const next = new Date(now);
  next.setUTCHours(refreshTime.hour, refreshTime.minute, 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
