import { expect, test } from "vitest";
import { checkIns, formatIns, normaliseIns } from "@/lib/identifiers/ins";

test("accepts the key 97 − (NIR mod 97), and no other", () => {
  expect(checkIns("279035121518989", "strict")).toBeUndefined();
  expect(checkIns("279035121518988", "strict")).toContain("clé de contrôle");
});

test("counts 2A as 19 and 2B as 18", () => {
  const keyOf = (nir: number) => String(97 - (nir % 97)).padStart(2, "0");
  expect(checkIns(normaliseIns(`1 85 01 2a 004 002 ${keyOf(1850119004002)}`), "strict")).toBeUndefined();
  expect(checkIns(normaliseIns(`1 85 01 2b 004 002 ${keyOf(1850118004002)}`), "strict")).toBeUndefined();
});

test.each(["", "2790351215189", "2790351215189A9", "000000000000000"])("refuses «%s»", (input) => {
  expect(checkIns(normaliseIns(input), "lenient")).toBeDefined();
});

test("groups the number as on the card", () => {
  expect(formatIns("279035121518989")).toBe("2 79 03 51 215 189 89");
});
