import { afterEach, expect, test, vi } from "vitest";
import { checkFiness } from "@/lib/identifiers/finess";
import { identifierCheck } from "@/lib/identifiers/identifier-check";
import { checkRpps } from "@/lib/identifiers/rpps";
import { rppsSchema } from "@/lib/identifiers/schemas";

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, "strict"],
  ["", "strict"],
  ["LENIENT", "strict"],
  ["lenient", "lenient"],
])("IDENTIFIER_CHECK=%s is %s", (value, expected) => {
  vi.stubEnv("IDENTIFIER_CHECK", value);
  expect(identifierCheck()).toBe(expected);
});

test("lenient accepts a wrong key, and no wrong format", () => {
  vi.stubEnv("IDENTIFIER_CHECK", "lenient");
  expect(checkRpps("10001234567")).toBeUndefined();
  expect(rppsSchema.parse("10001234567")).toBe("10001234567");
  expect(checkRpps("1000123456")).toContain("vous en avez saisi 10");
  expect(checkRpps("00000000000")).toContain("zéros");
  expect(checkFiness("2C0000014")).toContain("que des chiffres");
});

test("an explicit choice wins over the environment", () => {
  vi.stubEnv("IDENTIFIER_CHECK", "lenient");
  expect(checkRpps("10001234567", "strict")).toContain("clé de contrôle");
});
