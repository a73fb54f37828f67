import { expect, test } from "vitest";
import { findPlace } from "@/lib/territories/find-place";

const blank = { postalCode: "", commune: "", departmentCode: "", regionCode: "" };

test("proposes the communes and the department of a postal code", () => {
  expect(findPlace({ ...blank, postalCode: "81 000" })).toEqual({
    communes: ["Albi"],
    departmentCode: "81",
    warning: null,
  });
});

test("warns about what does not go together", () => {
  expect(findPlace({ ...blank, postalCode: "81000", commune: "Toulouse" }).warning).toContain("81000");
});

test("knows nothing of anything else", () => {
  const nothing = { communes: [], departmentCode: null, warning: null };
  expect(findPlace(blank)).toEqual(nothing);
  expect(findPlace({ ...blank, postalCode: "__proto__", commune: "<script>" })).toEqual(nothing);
});
