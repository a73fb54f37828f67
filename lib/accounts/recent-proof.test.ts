import { expect, test } from "vitest";
import { assertRecentProof, isProofRecent, ProofNeeded } from "@/lib/accounts/recent-proof";

const now = Date.now();
const provedMinutesAgo = (minutes: number) => ({ provedAt: new Date(now - minutes * 60_000) });

test.each([
  ["sensitive", 14, true],
  ["sensitive", 15, false],
  ["decision", 719, true],
  ["decision", 720, false],
] as const)("for a %s act, a proof of %i minutes ago is recent: %s", (act, minutes, isRecent) => {
  expect(isProofRecent(provedMinutesAgo(minutes), act, now)).toBe(isRecent);
});

test("an act without a recent proof is refused", () => {
  expect(() => assertRecentProof(provedMinutesAgo(60), "sensitive")).toThrow(ProofNeeded);
  expect(() => assertRecentProof(provedMinutesAgo(60), "decision")).not.toThrow();
});
