import { expect, test } from "vitest";
import { eventExplanation, eventTitle } from "@/lib/review/event-title";

const event = (action: string, detail: Record<string, unknown> = {}) => ({ action, actorName: "Claire Roux", detail });

test.each([
  ["request.submitted", {}, "Demande envoyée par Claire Roux"],
  ["request.completed", { version: 2 }, "Demande complétée par Claire Roux (version 2)"],
  ["request.information_requested", {}, "Informations demandées par Claire Roux"],
  ["request.review_resumed", {}, "Examen repris sans réponse par Claire Roux"],
  ["request.taken", {}, "Demande prise par Claire Roux"],
  ["request.taken_over", { from: "Bruno Costes" }, "Demande reprise à Bruno Costes par Claire Roux"],
  ["request.released", {}, "Demande libérée par Claire Roux"],
  ["request.note_added", {}, "Note ajoutée par Claire Roux"],
  ["request.another_allowed", {}, "Autre demande autorisée pour la structure par Claire Roux"],
  ["request.approved", {}, "Demande approuvée par Claire Roux"],
  ["request.refused", {}, "Demande refusée par Claire Roux"],
  ["request.withdrawn", {}, "Demande retirée par Claire Roux"],
  ["request.decision_made", { kind: "approve" }, "Décision d’approuver prise par Claire Roux"],
  ["request.decision_taken_back", { kind: "refuse" }, "Décision de refuser annulée par Claire Roux"],
  ["request.decision_confirmed", { kind: "approve" }, "Approbation confirmée par Claire Roux"],
  ["request.decision_declined", { kind: "approve" }, "Approbation non confirmée par Claire Roux"],
  ["request.decision_failed", { kind: "ask" }, "Décision de demander des informations restée sans effet"],
  ["request.imported", {}, "request.imported, par Claire Roux"],
])("%s is told in French", (action, detail, title) => {
  expect(eventTitle(event(action, detail))).toBe(title);
});

test("what came before it was sent is not told", () => {
  expect(eventTitle(event("request.started"))).toBeUndefined();
  expect(eventTitle(event("request.correction_started"))).toBeUndefined();
});

test("the why of an event", () => {
  expect(eventExplanation(event("request.approved", { address: "a@b.fr" }))).toBe("Adresse créée\u00a0: a@b.fr");
  expect(eventExplanation(event("request.refused", { reason: "duplicate" }))).toContain("existe déjà");
  expect(eventExplanation(event("request.review_resumed", { reason: "Au téléphone." }))).toContain("Au téléphone.");
  const made = { kind: "approve", secondLook: ["address_edited", "unheard_of"] };
  expect(eventExplanation(event("request.decision_made", made))).toBe(
    "Un collègue doit la confirmer\u00a0: L’adresse a été modifiée à la main.",
  );
  expect(eventExplanation(event("request.taken_over", { reason: "En congé." }))).toBe("Motif\u00a0: En congé.");
  expect(eventExplanation(event("request.submitted", { version: 1 }))).toBeUndefined();
});
