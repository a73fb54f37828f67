import { expect, test } from "vitest";
import { departmentByPrefix } from "@/lib/territories/department-by-prefix";

test.each([
  ["81000", "81"],
  ["01000", "01"],
  ["20000", "2A"],
  ["20137", "2A"],
  ["20200", "2B"],
  ["20600", "2B"],
  ["97110", "971"],
  ["97133", "977"],
  ["97150", "978"],
  ["97200", "972"],
  ["97300", "973"],
  ["97400", "974"],
  ["97500", "975"],
  ["97600", "976"],
  ["98600", "986"],
  ["98714", "987"],
  ["98800", "988"],
  ["98000", undefined],
  ["20900", undefined],
  ["00100", undefined],
  ["96000", undefined],
  ["", undefined],
])("%s announces %s", (postalCode, expected) => {
  expect(departmentByPrefix(postalCode)).toBe(expected);
});
