import { expect, test } from "vitest";
import { hasLuhnKey } from "@/lib/identifiers/luhn";

test("accepts the number worked by hand, and refuses it with its last digit changed", () => {
  expect(hasLuhnKey("10000001916")).toBe(true);
  expect(hasLuhnKey("10000001915")).toBe(false);
});
