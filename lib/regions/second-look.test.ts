import { expect, test } from "vitest";
import { readSecondLook, secondLookHints, secondLookLabels, secondLookReasons } from "./second-look";

test("reads the marks of a region in the order of the list, without what it does not know", () => {
  expect(readSecondLook(["address_edited", "written_by_another_version", "other_operator_box"])).toEqual([
    "other_operator_box",
    "address_edited",
  ]);
  expect(readSecondLook([])).toEqual([]);
});

test("each reason has a label and an explanation", () => {
  expect(Object.keys(secondLookLabels)).toEqual([...secondLookReasons]);
  expect(Object.keys(secondLookHints)).toEqual([...secondLookReasons]);
});
