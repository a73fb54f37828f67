import { expect, test } from "vitest";
import { overSentence } from "@/lib/review/decisions/over-sentence";

const closedAt = new Date("2026-11-24T09:12:00Z");

test.each([
  ["done", closedAt, "Trop tard : cette décision a pris effet le 24 novembre 2026 à 10 h 12."],
  ["taken_back", closedAt, "Cette décision a été annulée le 24 novembre 2026 à 10 h 12."],
  ["declined", closedAt, "Un collègue a refusé de confirmer cette décision le 24 novembre 2026 à 10 h 12."],
  ["failed", closedAt, "Cette décision est restée sans effet : rouvrez la demande."],
  ["held", null, "Cette décision est déjà confirmée : elle prend effet dans un instant."],
])("too late for one that is %s", (state, at, sentence) => {
  expect(overSentence({ state, closedAt: at }).replaceAll("\u00a0", " ")).toBe(sentence);
});
