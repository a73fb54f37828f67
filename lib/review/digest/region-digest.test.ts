import { expect, test } from "vitest";
import { digestFor, type RegionDigest } from "./region-digest";

const region = (code: string, values: Partial<RegionDigest> = {}): RegionDigest => ({
  code,
  name: `Région ${code}`,
  targetHours: 72,
  waiting: 0,
  late: 0,
  oldest: [],
  secondLooks: [],
  ...values,
});

const reader = { id: "claire", regionCodes: ["76", "53"] };
const namesOf = (regions: RegionDigest[]) => digestFor(reader, regions).map(({ name }) => name);

test("holds the regions of the reader where something waits, and no other", () => {
  expect(namesOf([region("76", { waiting: 1 }), region("53"), region("84", { waiting: 9 })])).toEqual(["Région 76"]);
  expect(namesOf([region("76"), region("53")])).toEqual([]);
});

test("what one decided is for a colleague to confirm", () => {
  const own = [{ decidedById: "claire", count: 2 }];
  expect(namesOf([region("76", { secondLooks: own })])).toEqual([]);
  const [found] = digestFor(reader, [region("76", { secondLooks: [...own, { decidedById: "hugo", count: 3 }] })]);
  expect(found).toMatchObject({ waiting: 0, secondLooks: 3 });
});

test("says no code, and no id of a person", () => {
  const [found] = digestFor(reader, [region("76", { waiting: 1, secondLooks: [{ decidedById: "hugo", count: 1 }] })]);
  expect(found).toEqual({ name: "Région 76", targetHours: 72, waiting: 1, late: 0, oldest: [], secondLooks: 1 });
});
