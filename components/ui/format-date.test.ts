import { expect, test } from "vitest";
import { formatDate } from "@/components/ui/format-date";

const plain = (text: string) => text.replaceAll(/\s/g, " ");

test.each([
  ["long", "24 novembre 2026 à 09:05"],
  ["short", "24/11/2026 09:05"],
  ["day", "24 novembre 2026"],
] as const)("%s", (format, shown) => {
  expect(plain(formatDate(new Date("2026-11-24T08:05:00Z"), format))).toBe(shown);
});

test("the first of a month is said so", () => {
  expect(plain(formatDate(new Date("2026-11-01T08:05:00Z"), "day"))).toBe("1er novembre 2026");
  expect(plain(formatDate(new Date("2026-11-01T08:05:00Z"), "short"))).toBe("01/11/2026 09:05");
});

test("follows the time of Paris, summer and midnight included", () => {
  expect(plain(formatDate(new Date("2026-07-14T22:30:00Z"), "short"))).toBe("15/07/2026 00:30");
});
