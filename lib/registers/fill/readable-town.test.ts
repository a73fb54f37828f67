import { expect, test } from "vitest";
import { readDeliveryLine } from "@/lib/registers/fill/delivery-line";
import { readableTown } from "@/lib/registers/fill/readable-town";

test.each([
  ["01440 VIRIAT", "01451", "01", "Viriat"],
  ["01500 AMBERIEU EN BUGEY", "01004", "01", "Ambérieu-en-Bugey"],
  ["97405 ST DENIS CEDEX", "97411", "974", "Saint-Denis CEDEX"],
  ["97150 ST MARTIN", "97127", "971", "Saint-Martin"],
  ["31059 TOULOUSE CEDEX 9", "31555", "31", "Toulouse CEDEX 9"],
  ["31059 TOULOUSE CEDEX 09", "31555", "31", "Toulouse CEDEX 9"],
  ["01012 BOURG EN BRESSE CEDEX", "01451", "01", "Bourg-en-Bresse CEDEX"],
  ["75012 PARIS 12", "75112", "75", "Paris"],
  ["20200 BASTIA", "2B033", "2B", "Bastia"],
  ["97600 MAMOUDZOU", "97611", "976", "Mamoudzou"],
  ["01200 BELLEGARDE SUR VALSERINE", "01033", "01", "Bellegarde-sur-Valserine"],
  ["99999 NULLE PART", null, null, "Nulle Part"],
  ["97405 CEDEX", null, null, "CEDEX"],
])("%s → %s %s %s", (deliveryLine, communeCode, departmentCode, town) => {
  const { postalCode = "", locality } = readDeliveryLine(deliveryLine);
  expect(readableTown({ locality, postalCode, communeCode, departmentCode })).toBe(town);
});

test.each([
  ["97405 ST DENIS CEDEX", { postalCode: "97405", locality: "ST DENIS CEDEX" }],
  ["VIRIAT", { postalCode: undefined, locality: "VIRIAT" }],
  ["01440", { postalCode: "01440", locality: "" }],
  ["014400 X", { postalCode: undefined, locality: "014400 X" }],
  ["", { postalCode: undefined, locality: "" }],
])("«%s» is %o", (line, read) => {
  expect(readDeliveryLine(line)).toEqual(read);
});
