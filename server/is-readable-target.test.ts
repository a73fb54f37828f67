import { expect, test } from "vitest";
import { isReadableTarget } from "./is-readable-target.mjs";

test.each(["/", "/suivi/3f1c?tri=nom&page=2", "/aide?q=%C3%A9t%C3%A9", "/%C3%A9", "/?q=%", "//double", "/a%2Fb"])(
  "%s is read",
  (target) => expect(isReadableTarget(target)).toBe(true),
);

test.each([
  undefined,
  "*",
  "http://elsewhere.example/",
  "/%",
  "/boites/%E0%A4%A",
  "/boites/%00",
  "/aide?q=%00",
  `/${"a".repeat(2048)}`,
])("%s is not", (target) => expect(isReadableTarget(target)).toBe(false));
