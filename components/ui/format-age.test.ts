import { expect, test } from "vitest";
import { formatAge } from "@/components/ui/format-age";

const now = new Date("2026-11-24T12:00:00Z");
const plain = (text: string) => text.replaceAll(/\s/g, " ");

test.each([
  ["2026-11-24T12:00:30Z", "à l’instant"],
  ["2026-11-24T11:59:01Z", "à l’instant"],
  ["2026-11-24T11:59:00Z", "il y a 1 min"],
  ["2026-11-24T11:00:01Z", "il y a 59 min"],
  ["2026-11-24T09:00:00Z", "il y a 3 h"],
  ["2026-11-22T12:00:01Z", "il y a 47 h"],
  ["2026-11-22T12:00:00Z", "il y a 2 j"],
  ["2026-10-15T12:00:00Z", "il y a 40 j"],
])("%s was %s", (value, age) => {
  expect(plain(formatAge(new Date(value), now))).toBe(age);
});
