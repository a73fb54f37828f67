import official from "@etalab/decoupage-administratif/data/departements.json";
import { expect, test } from "vitest";
import { departments, departmentsOfRegion, findDepartment } from "@/lib/territories/departments";
import { regionName } from "@/lib/territories/regions";

test("the list is that of the official code", () => {
  const expected = official.map(({ code, nom, region }) => ({
    code,
    name: nom.replaceAll("'", "’"),
    regionCode: region,
  }));
  expect(departments).toHaveLength(expected.length);
  expect(departments).toEqual(expect.arrayContaining(expected));
});

test("each is in a known region, in the order of the codes", () => {
  for (const department of departments) expect(regionName(department.regionCode)).toBeDefined();
  const codes = departments.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
});

test("75 is Paris, and not the region of the same code", () => {
  expect(findDepartment("75")).toEqual({ code: "75", name: "Paris", regionCode: "11" });
  expect(findDepartment("20")).toBeUndefined();
});

test("Occitanie has its thirteen departments", () => {
  const codes = departmentsOfRegion("76").map(({ code }) => code);
  expect(codes.join(" ")).toBe("09 11 12 30 31 32 34 46 48 65 66 81 82");
});
