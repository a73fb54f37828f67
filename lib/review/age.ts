/** How a request that waits for its region stands against the region's target. */
export type Punctuality = "on_time" | "soon_late" | "late";

export const punctualityLabels: Record<Punctuality, string> = {
  on_time: "Dans les temps",
  soon_late: "Bientôt en retard",
  late: "En retard",
};

export const punctualityTones = {
  on_time: "success",
  soon_late: "warning",
  late: "danger",
} as const satisfies Record<Punctuality, string>;

const hour = 3_600_000;

/** When the region should have decided a request sent at this date; its target is in hours, nights and Sundays included. */
export function dueAt(submittedAt: Date, targetHours: number): Date {
  return new Date(submittedAt.getTime() + targetHours * hour);
}

/** Late past the target; soon late in its last third, and never more than a day before. */
export function punctuality(submittedAt: Date, targetHours: number, now: Date): Punctuality {
  const left = dueAt(submittedAt, targetHours).getTime() - now.getTime();
  if (left < 0) return "late";
  return left <= Math.min(24, targetHours / 3) * hour ? "soon_late" : "on_time";
}
