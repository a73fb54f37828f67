import { expect, test } from "vitest";
import { describeRegionEvent } from "./describe-region-event";

test.each([
  ["region.reviewer_granted", { personName: "Claire Roux" }, "Claire Roux\u00a0: droit d’instruire donné"],
  ["region.reviewer_removed", { personName: "Claire Roux" }, "Claire Roux\u00a0: droit d’instruire retiré"],
  ["region.reviewer_removed", {}, "une personne\u00a0: droit d’instruire retiré"],
  [
    "region.second_look_changed",
    { before: ["address_edited"], after: ["responsable_not_found"] },
    "Second regard demandé\u00a0: Le responsable est introuvable au RPPS. Second regard levé\u00a0: L’adresse a été modifiée à la main.",
  ],
  ["region.written_by_another_version", {}, "region.written_by_another_version"],
])("%s", (action, detail, sentence) => {
  expect(describeRegionEvent(action, detail)).toBe(sentence);
});
