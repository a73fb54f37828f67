import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { ConflictOfInterest } from "@/lib/review/errors";
import { assertCanReview, canReadRequestsOf, canReview, conflictOfInterest, isReviewer } from "@/lib/review/policy";

const reviewer = { id: "r", rpps: null, reviewerRegions: ["76"] };
const request = { regionCode: "76", applicantId: "a", responsableRpps: "10100001238", reviewerIsMember: false };

describe("who may read and decide a request", () => {
  test("a reviewer of its region", () => {
    expect(isReviewer(reviewer)).toBe(true);
    expect(canReadRequestsOf(reviewer, "76")).toBe(true);
    expect(canReview(reviewer, request)).toBe(true);
    expect(() => assertCanReview(reviewer, request)).not.toThrow();
  });

  test("nobody else learns that it exists", () => {
    const stranger = { ...reviewer, reviewerRegions: [] };
    expect(isReviewer(stranger)).toBe(false);
    expect(() => assertCanReview(stranger, request)).toThrow(NotFound);
    expect(() => assertCanReview({ ...reviewer, reviewerRegions: ["53"] }, request)).toThrow(NotFound);
  });

  test.each([
    ["their own request", reviewer, { ...request, applicantId: "r" }],
    ["one whose responsable they are", { ...reviewer, rpps: "10100001238" }, request],
    ["one of a structure whose box they use", reviewer, { ...request, reviewerIsMember: true }],
  ])("%s is left to a colleague", (_, actor, subject) => {
    expect(canReview(actor, subject)).toBe(false);
    expect(conflictOfInterest(actor, subject)).toContain("un collègue");
    expect(() => assertCanReview(actor, subject)).toThrow(ConflictOfInterest);
  });

  test("an unknown RPPS on both sides is no conflict", () => {
    expect(canReview(reviewer, { ...request, responsableRpps: null })).toBe(true);
  });
});
