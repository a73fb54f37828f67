import { describe, expect, test } from "vitest";
import { departmentByPrefix } from "@/lib/territories/department-by-prefix";
import { territoryWarning } from "@/lib/territories/territory-warning";

const albi = { postalCode: "81000", commune: "Albi", departmentCode: "81", regionCode: "76" };

describe("has nothing to say about", () => {
  test.each([
    ["an address that fits together", albi],
    ["an address being filled in", { postalCode: "810", commune: "" }],
    ["a postal code alone", { postalCode: "81000" }],
    ["nothing", {}],
    ["capitals without accents", { ...albi, commune: "ALBI CEDEX 9" }],
    ["a CEDEX", { postalCode: "30906", commune: "Nîmes CEDEX 2", departmentCode: "30", regionCode: "76" }],
    ["a former commune", { postalCode: "01200", commune: "Bellegarde sur Valserine", departmentCode: "01" }],
    [
      "either side of a shared code",
      { postalCode: "13780", commune: "Riboux", departmentCode: "83", regionCode: "93" },
    ],
    ["a code of the next department", { postalCode: "94390", commune: "Paray-Vieille-Poste", departmentCode: "91" }],
    ["Monaco", { postalCode: "98000", commune: "Monaco" }],
    ["unknown department and region codes", { ...albi, departmentCode: "0", regionCode: "99" }],
  ])("%s", (_, place) => {
    expect(territoryWarning(place)).toBeUndefined();
  });
});

test.each([
  [
    { ...albi, regionCode: "53" },
    "Le département Tarn (81) n’est pas dans la région Bretagne : vérifiez l’un et l’autre.",
  ],
  [
    { ...albi, departmentCode: "30" },
    "Le code postal 81000 dépend du département Tarn (81), et non Gard (30) : vérifiez-les.",
  ],
  [
    { ...albi, departmentCode: undefined, regionCode: "53" },
    "Le code postal 81000 n’est pas dans la région Bretagne : vérifiez l’un et l’autre.",
  ],
  [
    { ...albi, commune: "Castres" },
    "La ville ne correspond pas au code postal 81000 (Albi) : vérifiez l’une et l’autre.",
  ],
  [
    { postalCode: "81999", commune: "Albi", departmentCode: "81", regionCode: "76" },
    "Aucune commune n’a le code postal 81999 : vérifiez-le, sauf s’il s’agit d’un code CEDEX.",
  ],
  [
    { postalCode: "30906", commune: "Nîmes CEDEX 2", departmentCode: "81", regionCode: "76" },
    "Le code postal 30906 dépend du département Gard (30), et non Tarn (81) : vérifiez-les.",
  ],
])("warns about %j", (place, warning) => {
  expect(territoryWarning(place)).toBe(warning);
});

test("names three communes at most", () => {
  const warning = territoryWarning({
    postalCode: "81300",
    commune: "Castres",
    departmentCode: departmentByPrefix("81300"),
  });
  expect(warning).toMatch(/\((?:[^,]+, ){2}[^,]+…\)/);
});

test.each(["\0", "\uD800", "<b>", "-".repeat(10_000), "cedex ".repeat(2_000)])("reads any commune", (commune) => {
  expect(() => territoryWarning({ ...albi, commune })).not.toThrow();
});
