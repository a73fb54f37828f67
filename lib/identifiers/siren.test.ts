import { expect, test } from "vitest";
import { checkSiren, formatSiren, normaliseSiren } from "@/lib/identifiers/siren";

test.each(["732829320", "183100213", "552081317", "356000000", "2183100213", "732 829 320"])("accepts %s", (input) => {
  expect(checkSiren(normaliseSiren(input), "strict")).toBeUndefined();
});

test.each(["123456789", "732829321", "000000000", "73282932", "2A0000014"])("refuses %s", (input) => {
  expect(checkSiren(normaliseSiren(input), "strict")).toBeDefined();
});

test("groups the digits by three", () => {
  expect(formatSiren("732829320")).toBe("732 829 320");
});
