import official from "@etalab/decoupage-administratif/data/regions.json";
import { expect, test } from "vitest";
import { regionName, regions } from "@/lib/territories/regions";

test("the list is that of the official code, sorted as French people sort", () => {
  const { compare } = new Intl.Collator("fr");
  const expected = official
    .map(({ code, nom }) => ({ code, name: nom.replaceAll("'", "’") }))
    .sort((one, other) => compare(one.name, other.name));
  expect(regions).toEqual(expected);
});

test("76 is Occitanie, 81 is no region", () => {
  expect(regionName("76")).toBe("Occitanie");
  expect(regionName("81")).toBeUndefined();
});
