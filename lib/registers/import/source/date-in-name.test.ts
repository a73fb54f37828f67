import { expect, test } from "vitest";
import { dataDateOf } from "@/lib/registers/import/source/data-date";
import { dayInName, newestFirst, timeInName } from "@/lib/registers/import/source/date-in-name";

test.each([
  ["PS_LibreAcces_Personne_activite_202605120815.txt", "202605120815"],
  ["etalab-cs1100502-stock-20260512-0338.csv", "202605120338"],
  ["finess-2026-05-12.csv", "20260512"],
  ["Extraction_Correspondance_MSSante.txt", undefined],
  ["etalab-cs1100502-stock-20269912.csv", undefined],
])("%s", (name, time) => {
  expect(timeInName(name)).toBe(time);
});

test("puts the newest first, and names without a time last", () => {
  const names = ["a_20260101.txt", "b.txt", "c_202601010815.txt", "d_20251231.txt"];
  expect(newestFirst(names, (name) => name)).toEqual([
    "c_202601010815.txt",
    "a_20260101.txt",
    "d_20251231.txt",
    "b.txt",
  ]);
});

test("believes the file, then its names, then its own date", () => {
  const modifiedAt = new Date("2026-03-31T23:30:00Z");
  expect(dataDateOf("2026-05-12", ["x_20260101.txt"], modifiedAt)).toBe("2026-05-12");
  expect(dataDateOf(undefined, ["x.txt", "x_20260101.zip"], modifiedAt)).toBe("2026-01-01");
  expect(dataDateOf(undefined, ["x.txt"], modifiedAt)).toBe("2026-04-01");
  expect(dayInName("x.txt")).toBeUndefined();
});
