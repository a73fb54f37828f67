import { expect, test } from "vitest";
import { secondLookReasons } from "@/lib/regions/second-look";
import type { Verdict } from "@/lib/registers/checks/check";
import { whySecondLook } from "@/lib/review/decisions/why-second-look";

const found = (directory: Verdict, rpps: Verdict, isAddressEdited = false) => ({
  checks: [
    { code: "directory_mailbox", verdict: directory },
    { code: "rpps_exists", verdict: rpps },
  ],
  isAddressEdited,
});

test.each([
  [found("pass", "pass"), []],
  [found("unknown", "unknown"), []],
  [found("warn", "pass"), ["other_operator_box"]],
  [found("pass", "warn"), ["responsable_not_found"]],
  [found("pass", "fail"), ["responsable_not_found"]],
  [found("warn", "warn", true), [...secondLookReasons]],
])("of all the marks: %#", (approval, reasons) => {
  expect(whySecondLook(secondLookReasons, approval)).toEqual(reasons);
});

test("only what the region marks", () => {
  expect(whySecondLook(["address_edited"], found("warn", "warn", true))).toEqual(["address_edited"]);
  expect(whySecondLook([], found("warn", "warn", true))).toEqual([]);
});
