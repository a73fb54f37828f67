import { expect, test } from "vitest";
import { checkPostalCode, normalisePostalCode } from "@/lib/identifiers/postal-code";

test.each([
  ["81000", "81000"],
  [" 81 000 ", "81000"],
  ["F-81000", "81000"],
  ["fr 20090", "20090"],
  ["97133", "97133"],
  ["30906", "30906"],
  ["98000", "98000"],
])("reads %s", (input, expected) => {
  expect(normalisePostalCode(input)).toBe(expected);
  expect(checkPostalCode(expected)).toBeUndefined();
});

test.each([
  ["", "Indiquez le code postal : 5 chiffres."],
  ["1000", "Ajoutez le 0 de début"],
  ["810000", "vous en avez saisi 6."],
  ["2A000", "que des chiffres"],
  ["00100", "ne commence par 00"],
])("says what is wrong with «%s»", (input, message) => {
  expect(checkPostalCode(normalisePostalCode(input))).toContain(message);
});
