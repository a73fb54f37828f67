import { parisTime } from "@/lib/review/digest/paris-time";

/**
 * When the digest is due (UTC, for the worker knows no other clock): one of the two is half past seven in Paris, by
 * winter or by summer time. A worker that was down then catches up within hours.
 */
export const digestCrontab = "30 5,6 * * 1-5 send_digests ?fill=8h";

/** The day of the digest that is due at this moment; `undefined` when none is, as at the other hour of the crontab. */
export function digestDay(at: Date): string | undefined {
  const { day, time } = parisTime(at);
  return time >= "07:30" && time < "08:30" ? day : undefined;
}
