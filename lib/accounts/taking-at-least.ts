import { setTimeout as wait } from "node:timers/promises";

/** Does some work in no less than this time, so that its length does not tell what there was to do. */
export async function takingAtLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), wait(milliseconds)]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
