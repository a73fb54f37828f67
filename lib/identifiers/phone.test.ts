import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPhone, formatPhone, normalisePhone } from "@/lib/identifiers/phone";

describe("normalisePhone", () => {
  test.each([
    ["05 63 00 00 00", "+33563000000"],
    ["05.63.00.00.00", "+33563000000"],
    ["05-63-00-00-00", "+33563000000"],
    ["05/63/00/00/00", "+33563000000"],
    ["05\u00A063\u202F00\u200900 00\u200B", "+33563000000"],
    ["(05) 63 00 00 00", "+33563000000"],
    ["+33 (0)5 63 00 00 00", "+33563000000"],
    ["+33 5 63 00 00 00", "+33563000000"],
    ["+33 05 63 00 00 00", "+33563000000"],
    ["0033563000000", "+33563000000"],
    ["００３３５６３００００００", "+33563000000"],
    ["0 810 12 34 56", "+33810123456"],
    ["0590 12 34 56", "+590590123456"],
    ["0690 00 12 34", "+590690001234"],
    ["+33 5 90 12 34 56", "+590590123456"],
    ["+33 (0)5 90 12 34 56", "+590590123456"],
    ["0709 01 12 34", "+590709011234"],
    ["0709 10 12 34", "+596709101234"],
    ["0709 20 12 34", "+262709201234"],
    ["0709 31 12 34", "+594709311234"],
    ["0709 35 12 34", "+262709351234"],
    ["0708 40 12 34", "+508708401234"],
    ["0708 01 12 34", "+33708011234"],
    ["0594 25 12 34", "+594594251234"],
    ["0694 20 12 34", "+594694201234"],
    ["0596 71 23 45", "+596596712345"],
    ["0696 20 12 34", "+596696201234"],
    ["0262 20 12 34", "+262262201234"],
    ["0692 20 12 34", "+262692201234"],
    ["0269 61 12 34", "+262269611234"],
    ["0639 69 12 34", "+262639691234"],
    ["+262 (0)269 61 12 34", "+262269611234"],
    ["+32 (0)2 555 12 12", "+3225551212"],
    ["0508 41 12 34", "+508411234"],
    ["+508 41 12 34", "+508411234"],
    ["+687 26.63.50", "+687266350"],
    ["+689 40 41 42 43", "+68940414243"],
    ["+681 72 12 34", "+681721234"],
    ["+377 93 15 23 23", "+37793152323"],
    ["+32 2 555 12 12", "+3225551212"],
  ])("reads %s as %s", (input, expected) => {
    expect(normalisePhone(input)).toBe(expected);
    expect(checkPhone(expected)).toBeUndefined();
  });
});

test.each([
  ["", "Indiquez un numéro de téléphone."],
  ["05 63 00 00", "Un numéro français comporte 10 chiffres : vous en avez saisi 8."],
  ["05 63 00 00 00 / 06 00 00 00 00", "vous en avez saisi 20."],
  ["3646", "ses 10 chiffres"],
  ["26 63 50", "commencez par son indicatif"],
  ["+33 5 63", "vérifiez l’indicatif"],
  ["+999 563 000 000", "vérifiez l’indicatif"],
  ["05 63 00 00 00 poste 12", "ne contient que des chiffres"],
  ["05 63 00 00 0O", "ne contient que des chiffres"],
])("says what is wrong with «%s»", (input, message) => {
  expect(checkPhone(normalisePhone(input))).toContain(message);
});

test.each([
  ["+33563000000", "05 63 00 00 00"],
  ["+33810123456", "0 810 12 34 56"],
  ["+590590123456", "0590 12 34 56"],
  ["+262269611234", "0269 61 12 34"],
  ["+508411234", "0508 41 12 34"],
  ["+687266350", "+687 26 63 50"],
  ["+68940414243", "+689 40 41 42 43"],
  ["+37793152323", "+377 93 15 23 23"],
  ["unknown", "unknown"],
])("shows %s as %s", (e164, expected) => {
  expect(formatPhone(e164)).toBe(expected);
});

test("every French number comes back from its display", () => {
  const overseas = fc.constantFrom(
    "0590",
    "0594",
    "0596",
    "0262",
    "0269",
    "0508",
    "0690",
    "0694",
    "0696",
    "0692",
    "0639",
  );
  const start = fc.oneof(fc.stringMatching(/^0[1-9]\d\d$/), overseas);
  fc.assert(
    fc.property(start, fc.stringMatching(/^[2-9]\d{5}$/), (four, six) => {
      const e164 = normalisePhone(four + six);
      fc.pre(checkPhone(e164) === undefined);
      expect(e164).toMatch(/^\+\d+$/);
      expect(normalisePhone(e164)).toBe(e164);
      expect(normalisePhone(formatPhone(e164))).toBe(e164);
    }),
  );
});
