import { expect, test } from "vitest";
import { nextRefresh } from "@/lib/registers/operate/next-refresh";

test.each([
  ["2026-11-24T02:39:59Z", "2026-11-24T02:40:00Z"],
  ["2026-11-24T02:40:00Z", "2026-11-25T02:40:00Z"],
  ["2026-12-31T12:00:00Z", "2027-01-01T02:40:00Z"],
])("after %s comes %s", (now, next) => {
  expect(nextRefresh(new Date(now))).toEqual(new Date(next));
});
