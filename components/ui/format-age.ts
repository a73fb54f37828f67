const relative = new Intl.RelativeTimeFormat("fr-FR", { style: "short" });

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in the largest whole unit: «à l’instant», «il y a 3 h», «il y a 2 j». */
export function formatAge(value: Date, now: Date): string {
  const elapsed = now.getTime() - value.getTime();
  if (elapsed < minute) return "à l’instant";
  if (elapsed < hour) return relative.format(-Math.floor(elapsed / minute), "minute");
  if (elapsed < 2 * day) return relative.format(-Math.floor(elapsed / hour), "hour");
  return relative.format(-Math.floor(elapsed / day), "day");
}
