import { expect, test } from "vitest";
import { changedFields } from "@/lib/review/changed-fields";

test("one submission has changed nothing", () => {
  expect(changedFields({ city: "Albi" }, undefined).size).toBe(0);
  expect(changedFields(undefined, undefined).size).toBe(0);
});

test("each field that differs, with what it was", () => {
  const before = { city: "Albi", phone: "+33563000000", service: null, isListed: true, version: "1" };
  const now = { city: "Alby", phone: "+33563000000", isListed: false, secondPhone: "+33563000009", version: "2" };
  expect([...changedFields(now, before)]).toEqual([
    ["city", "Albi"],
    ["secondPhone", null],
    ["isListed", true],
  ]);
});
