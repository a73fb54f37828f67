import { expect, test } from "vitest";
import { type Desk, hasMoved } from "@/lib/review/desk/desk";

const shown: Desk = { holder: null, others: [], status: "submitted", version: 1, decision: null };

test.each([
  [{ version: 2 }, true],
  [{ status: "withdrawn" as const }, true],
  [{ decision: "one held" }, true],
  [{}, false],
  [{ others: ["Claire Roux"], holder: { name: "Claire Roux", since: "14 h 03", isMe: false } }, false],
])("with %o, the request has moved: %s", (change, expected) => {
  expect(hasMoved(shown, { ...shown, ...change })).toBe(expected);
});
