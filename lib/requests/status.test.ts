import { expect, test } from "vitest";
import { refusalReason, requestStatus } from "@/db/schema";
import { refusalReasonLabels, refusalReasons } from "@/lib/requests/refusal-reasons";
import { isLive, requestStatuses, requestStatusLabels } from "@/lib/requests/status";

test("knows the states and reasons of the database, and names each of them", () => {
  expect(requestStatuses).toEqual(requestStatus.enumValues);
  expect(refusalReasons).toEqual(refusalReason.enumValues);
  expect(new Set(Object.values(requestStatusLabels)).size).toBe(requestStatuses.length);
  expect(new Set(Object.values(refusalReasonLabels)).size).toBe(refusalReasons.length);
});

test("a request is live while somebody still has to act on it", () => {
  expect(requestStatuses.filter(isLive)).toEqual(["submitted", "information_requested"]);
});
