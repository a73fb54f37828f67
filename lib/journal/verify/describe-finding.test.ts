import { expect, test } from "vitest";
import { describeFinding } from "@/lib/journal/verify/describe-finding";

const at = { day: "2026-11-24", position: 12 };

test.each([
  [
    { kind: "content_changed", ...at, eventId: "40" },
    "ligne 40 (2026-11-24, n°\u00a012)\u00a0: son contenu a été changé",
  ],
  [{ kind: "line_missing", ...at, eventId: "40" }, "ligne 40 (2026-11-24, n°\u00a012)\u00a0: elle a été supprimée"],
  [{ kind: "line_not_linked", eventId: "40" }, "ligne 40\u00a0: aucun maillon ne la porte"],
  [{ kind: "head_differs", day: at.day }, "jour 2026-11-24\u00a0: sa fin n’est pas celle qu’il annonce"],
  [{ kind: "seal_forged", seal: 3, ...at }, "sceau 3 (2026-11-24, n°\u00a012)\u00a0: sa signature n’est pas la nôtre"],
  [{ kind: "not_sealed", ...at }, "2026-11-24, n°\u00a012\u00a0: ce maillon aurait dû être scellé"],
] as const)("%o", (finding, sentence) => {
  expect(describeFinding(finding)).toBe(sentence);
});
