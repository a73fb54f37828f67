import { expect, test } from "vitest";
import { regions } from "@/lib/territories/regions";
import { regionSubject } from "./region-subject";

test("each region has a uuid of its own in the journal", () => {
  expect(regionSubject("76")).toEqual({
    type: "region",
    id: "00000000-0000-0000-0000-000000000076",
    regionCode: "76",
  });
  expect(new Set(regions.map(({ code }) => regionSubject(code).id)).size).toBe(regions.length);
});
