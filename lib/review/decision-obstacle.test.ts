import { expect, test } from "vitest";
import { decisionObstacle, decisionOutcome, openDecisionObstacle } from "@/lib/review/decision-obstacle";
import { RequestAlreadyDecided, RequestChanged } from "@/lib/review/errors";

const at = new Date("2026-11-24T09:12:00Z");
const request = {
  status: "submitted" as const,
  version: 2,
  submittedAt: at,
  decidedAt: null,
  withdrawnAt: null,
  updatedAt: at,
};
const claire = { id: "claire", firstName: "Claire", lastName: "Roux" };
const said = (error: Error & { userMessage: string }) => error.userMessage.replaceAll("\u00a0", " ");

test("a request seen as it is can be decided", () => {
  expect(decisionObstacle(request, null, claire)).toBeUndefined();
  expect(decisionObstacle(request, null, claire, { version: 2 })).toBeUndefined();
});

test.each([
  ["approved", "Claire Roux a déjà approuvé cette demande le 24 novembre 2026 à 10 h 12."],
  ["refused", "Claire Roux a déjà refusé cette demande le 24 novembre 2026 à 10 h 12."],
] as const)("%s by a colleague: who and when", (status, sentence) => {
  const obstacle = decisionObstacle({ ...request, status, decidedAt: at }, claire, { id: "marc" });
  expect(obstacle).toBeInstanceOf(RequestAlreadyDecided);
  expect(obstacle && said(obstacle)).toBe(sentence);
});

test("what became of a request, apart from any attempt to decide it", () => {
  const refused = { ...request, status: "refused" as const, decidedAt: at };
  expect(decisionOutcome(refused, claire, { id: "marc" })).toMatch(/^Claire Roux a refusé cette demande le 24/);
  expect(decisionOutcome(refused, claire, claire)).toMatch(/^Vous avez refusé/);
  expect(decisionOutcome(refused, null, claire)).toMatch(/^Un instructeur a refusé/);
  expect(decisionOutcome(request, null, claire)).toBeUndefined();
});

test("decided by oneself, a double click for example", () => {
  const obstacle = decisionObstacle({ ...request, status: "approved", decidedAt: at }, claire, claire);
  expect(obstacle?.userMessage).toContain("Vous avez déjà approuvé");
});

test.each([
  [{ ...request, status: "withdrawn" as const, withdrawnAt: at }, 2, "Le demandeur a retiré"],
  [{ ...request, status: "information_requested" as const }, 2, "la décision attend sa réponse"],
  [request, 1, "relisez-la avant de décider"],
])("what changed since: %#", (current, seenVersion, words) => {
  const obstacle = decisionObstacle(current, null, claire, { version: seenVersion });
  expect(obstacle).toBeInstanceOf(RequestChanged);
  expect(obstacle?.userMessage).toContain(words);
});

test.each([
  [24, "cette décision prend effet dans 24 secondes."],
  [1, "cette décision prend effet dans 1 seconde."],
  [0, "cette décision prend effet dans un instant."],
  [null, "un collègue doit encore confirmer cette décision."],
])("decided, but not yet in effect: %s", (secondsLeft, words) => {
  const open = { kind: "ask" as const, decidedBy: claire, decidedAt: at, secondsLeft };
  const obstacle = openDecisionObstacle(open, { id: "marc" });
  expect(obstacle).toBeInstanceOf(RequestAlreadyDecided);
  expect(said(obstacle)).toBe(`Claire Roux a déjà demandé des informations le 24 novembre 2026 à 10 h 12 : ${words}`);
});

test("what changed since it was read goes with the sentence", () => {
  const seen = { version: 1, differences: ["Ville : Albi → Gaillac"] };
  expect(decisionObstacle(request, null, claire, seen)).toMatchObject({ details: seen.differences });
});
