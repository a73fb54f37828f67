import { expect, test } from "vitest";
import { figuresFile } from "@/lib/review/figures/figures-file";

const counts = { approved: 7, refused: 1, withdrawn: 0, decided: 8, waiting: 4, late: 2, asked: 3, visible: 0 };
const own = { median: 1234.5678, ninth: 2000 };
const week = { ...counts, received: 1200, whole: own, own, visibility: undefined, isUnderWay: false };

test("a French spreadsheet reads it: commas in numbers, days in order, nothing where there is no data", () => {
  const file = figuresFile([
    { ...week, monday: "2026-12-28" },
    { ...week, monday: "2027-01-04", own: undefined, whole: undefined, isUnderWay: true },
  ]);
  const [header, first, second, end] = file.split("\r\n");
  expect(header?.startsWith("\uFEFFSemaine;Du lundi;Au dimanche;En cours;Reçues;")).toBe(true);
  expect(first).toBe("2026-S53;28/12/2026;03/01/2027;;1200;8;7;1;0;4;2;3;1234,57;2000;1234,57;2000;0;;");
  expect(second).toBe("2027-S01;04/01/2027;10/01/2027;oui;1200;8;7;1;0;4;2;3;;;;;0;;");
  expect(end).toBe("");
});
