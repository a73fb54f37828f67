import type { EmailName } from "@/emails/registry";

/** Minutes after which a mail says nothing true any more: sent late, it would only confuse. */
const lifetimes = new Map<string, number>([
  ["one-time-code", 10],
  ["password-reset", 30],
] satisfies [EmailName, number][]);

/** Whether somebody waits for this mail in front of a page. */
export function isUrgent(name: string): boolean {
  return lifetimes.has(name);
}

/** Whether this mail is too old to be worth sending. */
export function isOutdated(name: string, ageInSeconds: number): boolean {
  const minutes = lifetimes.get(name);
  return minutes !== undefined && ageInSeconds >= minutes * 60;
}
