import { expect, test } from "vitest";
import { versionDifferences } from "@/lib/review/version-differences";

const sent = { structureIdType: "FINESS_GEO", structureId: "810001206", city: "Albi", service: null, isListed: true };

test("says each field that changed, what it was and what it is", () => {
  const now = { ...sent, structureId: "810001214", city: "Gaillac", service: "Comptoir", isListed: false };
  expect(versionDifferences(sent, now)).toEqual([
    "Identifiant établissement\u00a0: 81\u00a0000\u00a0120\u00a06 → 81\u00a0000\u00a0121\u00a04",
    "Service de rattachement\u00a0: (vide) → Comptoir",
    "Ville\u00a0: Albi → Gaillac",
    "Apparaître dans l’annuaire\u00a0: Oui → Non",
  ]);
});

test("says nothing when nothing changed, or when a version is missing", () => {
  expect(versionDifferences(sent, sent)).toEqual([]);
  expect(versionDifferences(undefined, sent)).toEqual([]);
});
