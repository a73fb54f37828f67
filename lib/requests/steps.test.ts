import { describe, expect, test } from "vitest";
import { requestFields } from "@/lib/requests/fields";
import type { DraftContent } from "@/lib/requests/read-fields";
import { draftSteps, firstIncompleteStep, isReachable, stepFields, stepPath } from "@/lib/requests/steps";
import { requestContent } from "@/tests/support/fixtures";

const blank = Object.fromEntries(requestFields.map((field) => [field, null])) as DraftContent;
const complete: DraftContent = requestContent();

describe("firstIncompleteStep", () => {
  test("goes through the steps in order", () => {
    let draft = blank;
    for (const step of draftSteps) {
      expect(firstIncompleteStep(draft, {})).toBe(step);
      draft = { ...draft, ...Object.fromEntries(stepFields[step].map((field) => [field, complete[field]])) };
    }
    expect(firstIncompleteStep(draft, {})).toBeUndefined();
  });

  test("does not ask for what is optional", () => {
    const draft = { ...complete, service: null, street: null, secondPhone: null };
    expect(firstIncompleteStep(draft, {})).toBeUndefined();
  });

  test("stops where a wrong value waits, even in an optional field or the region", () => {
    expect(firstIncompleteStep(complete, { secondPhone: "05" })).toBe("structure");
    expect(firstIncompleteStep(complete, { regionCode: "53" })).toBe("structure");
  });

  test("stops where a stored value is no longer right", () => {
    expect(firstIncompleteStep({ ...complete, responsableRpps: "10000001915" }, {})).toBe("responsable");
  });
});

describe("isReachable", () => {
  test("opens what comes before the first incomplete step, and that step", () => {
    expect(isReachable("mailbox", "structure")).toBe(true);
    expect(isReachable("structure", "structure")).toBe(true);
    expect(isReachable("responsable", "structure")).toBe(false);
    expect(isReachable("summary", "preferences")).toBe(false);
    expect(isReachable("summary", undefined)).toBe(true);
  });
});

test("every field is asked for in exactly one step", () => {
  const asked = draftSteps.flatMap((step) => stepFields[step]);
  expect([...asked].sort()).toEqual([...requestFields].sort());
});

test("each step has its own page", () => {
  expect(stepPath("5d0c", "mailbox")).toBe("/inscription/organisation/5d0c/boite");
  expect(stepPath("5d0c", "summary")).toBe("/inscription/organisation/5d0c/recapitulatif");
});
