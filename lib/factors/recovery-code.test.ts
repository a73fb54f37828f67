import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { inFours } from "@/lib/factors/in-fours";
import { recoveryCodeFormat, recoveryCodeFrom, spelledRecoveryCode } from "@/lib/factors/recovery-code";

test("a code has twelve signs of five bits, each byte counting", () => {
  expect(recoveryCodeFrom(randomBytes(12))).toMatch(recoveryCodeFormat);
  const signs = new Set(Array.from({ length: 256 }, (_, byte) => recoveryCodeFrom(Uint8Array.of(byte))));
  expect(signs.size).toBe(32);
});

test.each([
  ["as printed", "7K2M-X0Q1-ZD4T"],
  ["in small letters, in one go", "7k2mx0q1zd4t"],
  ["with spaces, and the letters that look like figures", " 7K2M XOQL ZD4T "],
])("is understood %s", (_, typed) => {
  expect(spelledRecoveryCode(typed)).toBe("7K2MX0Q1ZD4T");
});

test("is shown in groups", () => {
  expect(inFours("7K2MX0Q1ZD4T", "-")).toBe("7K2M-X0Q1-ZD4T");
});
