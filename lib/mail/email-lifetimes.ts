import type { EmailName } from "@/emails/registry";

/** Minutes after which a mail says nothing true any more: sent late, it would only confuse. */
const lifetimes = new Map<string, number>([
  ["one-time-code", 10],
  ["password-reset", 30],
  ["attack-alert", 12 * 60],
  ["review-digest", 12 * 60],
] satisfies [EmailName, number][]);

const awaited = new Set<string>(["one-time-code", "password-reset"] satisfies EmailName[]);

/** Whether somebody waits for this mail in front of a page. */
export function isUrgent(name: string): boolean {
  return awaited.has(name);
}

/** Whether this mail is too old to be worth sending. */
export function isOutdated(name: string, ageInSeconds: number): boolean {
  const minutes = lifetimes.get(name);
  return minutes !== undefined && ageInSeconds >= minutes * 60;
}
