import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import {
  assertApplicant,
  canComplete,
  canCorrect,
  canEditDraft,
  canViewRequest,
  canWithdraw,
} from "@/lib/requests/policy";
import { requestStatuses } from "@/lib/requests/status";

const applicant = { id: "applicant" };
const stranger = { id: "stranger" };
const rights = { canEditDraft, canWithdraw, canComplete, canCorrect };

describe("what an applicant may do", () => {
  test.each([
    ["draft", ["canEditDraft"]],
    ["submitted", ["canWithdraw"]],
    ["information_requested", ["canWithdraw", "canComplete"]],
    ["approved", []],
    ["refused", ["canCorrect"]],
    ["withdrawn", []],
  ] as const)("%s: %s", (status, allowed) => {
    const request = { applicantId: applicant.id, status, correctionInvited: true };
    const found = Object.entries(rights).flatMap(([name, can]) => (can(applicant, request) ? [name] : []));
    expect(found).toEqual(allowed);
  });

  test("a refusal is corrected on invitation only", () => {
    const refused = { applicantId: applicant.id, status: "refused" as const };
    expect(canCorrect(applicant, { ...refused, correctionInvited: false })).toBe(false);
    expect(canCorrect(applicant, { ...refused, correctionInvited: null })).toBe(false);
  });
});

test("anybody else may do nothing, in any state", () => {
  for (const status of requestStatuses) {
    const request = { applicantId: applicant.id, status, correctionInvited: true };
    for (const can of [canViewRequest, ...Object.values(rights)]) expect(can(stranger, request)).toBe(false);
  }
});

describe("assertApplicant", () => {
  const request = { applicantId: applicant.id, status: "draft" as const };

  test("gives the request back to its applicant", () => {
    expect(assertApplicant(applicant, request)).toBe(request);
  });

  test("takes a missing request and somebody else’s for the same", () => {
    expect(() => assertApplicant(stranger, request)).toThrow(NotFound);
    expect(() => assertApplicant(stranger, undefined)).toThrow(NotFound);
  });
});
