import fc from "fast-check";
import { expect, test } from "vitest";
import { compact } from "@/lib/identifiers/compact";

test.each([
  ["spaces", " 10 000 001 916 ", "10000001916"],
  ["no-break, figure, thin and narrow spaces", "1\u00A00\u20070\u20090\u202F0\u3000001916", "10000001916"],
  ["tabs and line ends", "10000\t001\r\n916", "10000001916"],
  ["dots and hyphens of all kinds", "10.000‐001‑91–6", "10000001916"],
  ["zero-width marks, soft hyphen and byte order mark", "\uFEFF1000\u200B0001\u00AD91\u20606", "10000001916"],
  ["marks of writing direction", "\u202A10000001916\u202C", "10000001916"],
  ["full-width digits and letters", "２ａ０００００１４", "2A0000014"],
  ["lower case", "2b0000020", "2B0000020"],
])("removes or folds %s", (_, input, expected) => {
  expect(compact(input)).toBe(expected);
});

test("leaves what is not a way of writing the number, for the check to refuse", () => {
  expect(compact("1²٣\0😀é")).toBe("1²٣\0😀é");
});

test("changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(compact(compact(text))).toBe(compact(text));
    }),
  );
});
