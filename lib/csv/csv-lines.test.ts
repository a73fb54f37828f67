import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLines } from "@/lib/csv/csv-lines";
import { safeCell } from "@/lib/csv/safe-cell";

const read = (csv: string): string[][] => parse(csv, { delimiter: ";", record_delimiter: "\r\n" });

const hostile = fc.constantFrom(
  "=1+1",
  "+33",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\u202E=1",
  "\uFEFF=1",
  " =1",
  "\r\n=1",
  '";=1',
  "＝1",
  "|cmd",
);
const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(hostile, fc.string({ maxLength: 20 })).map((parts) => parts.join("")),
);

test("whatever is typed, no cell can begin a formula, break its line, nor hide anything", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const csv = csvLines([cells, ["fin", ...cells.slice(1)]]);
      const rows = read(csv);
      expect(rows).toHaveLength(2);
      for (const value of rows.flat()) {
        expect(value).not.toMatch(/^[\s"]*[=+\-@|%＝＋－＠]/u);
        expect(value).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
      expect(csv.split("\r\n")).toHaveLength(3);
    }),
  );
});

test.each([
  ["Pharmacie du Cœur", "Pharmacie du Cœur"],
  ["=1+1", "'=1+1"],
  ["  -2", "'-2"],
  ["\u202Ealbi\u202C", "albi"],
  ["une\nligne", "une ligne"],
  ["dr.vives@exemple.fr", "dr.vives@exemple.fr"],
])("%j becomes %j", (typed, shown) => {
  expect(safeCell(typed)).toBe(shown);
});

test("is written as a French spreadsheet reads it", () => {
  expect(csvLines([["a;b", 'dit "oui"', ""]])).toBe('"a;b";"dit ""oui""";\r\n');
});
