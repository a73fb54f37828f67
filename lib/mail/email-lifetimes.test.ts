import { expect, test } from "vitest";
import { isOutdated, isUrgent } from "./email-lifetimes";

test.each([
  ["one-time-code", 10, true],
  ["password-reset", 30, true],
  ["review-digest", 720, false],
])("%s says something for %i minutes", (name, minutes, urgent) => {
  expect(isOutdated(name, minutes * 60 - 1)).toBe(false);
  expect(isOutdated(name, minutes * 60)).toBe(true);
  expect(isUrgent(name)).toBe(urgent);
});

test("a fact stays true however late it is told", () => {
  expect(isOutdated("request-approved", 400_000)).toBe(false);
  expect(isUrgent("request-approved")).toBe(false);
});
