import { expect, test } from "vitest";
import {
  communeNames,
  communesOfDepartment,
  departmentOfPostalCode,
  findCommuneByCode,
  findCommunesByPostalCode,
} from "@/lib/territories/communes";

const namesAt = (postalCode: string) => findCommunesByPostalCode(postalCode).map(({ name }) => name);

test("a postal code gives its commune, department and region", () => {
  expect(findCommunesByPostalCode("81000")).toEqual([
    { name: "Albi", code: "81004", departmentCode: "81", regionCode: "76" },
  ]);
});

test("several communes come in the French alphabetical order, with typographic apostrophes", () => {
  expect(namesAt("12410")).toEqual(["Curan", "Salles-Curan"]);
  expect(namesAt("32600")).toContain("L’Isle-Jourdain");
});

test.each([
  ["75012", "Paris"],
  ["97133", "Saint-Barthélemy"],
  ["97150", "Saint-Martin"],
  ["98800", "Nouméa"],
  ["20000", "Ajaccio"],
])("%s is %s", (postalCode, name) => {
  expect(namesAt(postalCode)).toEqual([name]);
});

test.each(["30906", "98000", "00000", "8100", "", "__proto__"])("«%s» belongs to no commune", (postalCode) => {
  expect(findCommunesByPostalCode(postalCode)).toEqual([]);
});

test("a commune is also known by those it took in", () => {
  const [commune] = findCommunesByPostalCode("01200").filter(({ name }) => name === "Valserhône");
  expect(commune && communeNames(commune)).toContain("Bellegarde-sur-Valserine");
});

test.each([
  ["81000", "81"],
  ["20137", "2A"],
  ["20200", "2B"],
  ["97150", "978"],
  ["94390", "91"],
  ["13780", "13"],
  ["01590", "01"],
  ["30906", "30"],
  ["98000", undefined],
])("%s is in the department %s", (postalCode, departmentCode) => {
  expect(departmentOfPostalCode(postalCode)).toBe(departmentCode);
});

test.each([
  ["81004", "Albi"],
  ["97801", "Saint-Martin"],
  ["75112", undefined],
  ["97127", undefined],
  ["constructor", undefined],
])("the code %s is that of %s", (code, name) => {
  expect(findCommuneByCode(code)?.name).toBe(name);
});

test("a department has its communes, and no other", () => {
  const communes = communesOfDepartment("48");
  expect(communes.length).toBeGreaterThan(100);
  expect(new Set(communes.map(({ departmentCode }) => departmentCode))).toEqual(new Set(["48"]));
  expect(communesOfDepartment("99")).toEqual([]);
});
