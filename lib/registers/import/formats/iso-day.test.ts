import { expect, test } from "vitest";
import { isoDay } from "@/lib/registers/import/formats/iso-day";

test.each([
  ["2026-05-12", "2026-05-12"],
  ["12/05/2026", "2026-05-12"],
  ["29/02/2024", "2024-02-29"],
  ["2026-02-29", null],
  ["31/04/2026", null],
  ["2026-13-01", null],
  ["2026-00-10", null],
  ["0000-00-00", null],
  ["", null],
  ["hier", null],
])("«%s»", (text, day) => {
  expect(isoDay(text)).toBe(day);
});
