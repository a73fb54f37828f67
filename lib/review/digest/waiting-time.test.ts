import { expect, test } from "vitest";
import { waitingTime } from "./waiting-time";

const now = new Date("2026-11-24T06:30:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test.each([
  [0, "moins d’une heure"],
  [59, "moins d’une heure"],
  [60, "1\u00a0heure"],
  [47 * 60 + 59, "47\u00a0heures"],
  [48 * 60, "2\u00a0jours"],
  [30 * 24 * 60, "30\u00a0jours"],
])("%i minutes", (minutes, words) => {
  expect(waitingTime(ago(minutes), now)).toBe(words);
});
