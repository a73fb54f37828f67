import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actionCategory } from "@/lib/journal/action-category";
import { actionGroups, actionLabel, actionsOf } from "@/lib/journal/actions";
import { describeLine } from "@/lib/journal/describe-line";
import { subjectTypes } from "@/lib/journal/subject";

const action = new RegExp(`["\`](?:${subjectTypes.join("|")})\\.[a-z]+(?:_[a-z]+)*["\`]`, "g");

function writtenInCode(): Set<string> {
  const files = globSync(["lib/**/*.ts", "app/**/*.ts", "db/demo/*.ts"], { cwd: process.cwd() });
  const sources = files.filter((file) => !file.includes(".test.") && file !== "lib/journal/actions.ts");
  const found = sources.flatMap((file) => readFileSync(file, "utf8").match(action) ?? []);
  return new Set(found.map((quoted) => quoted.slice(1, -1)));
}

const named = actionGroups.flatMap(actionsOf);

test("every act that the code writes has its French words, and none is left over", () => {
  const written = writtenInCode();
  expect([...written].filter((one) => !named.includes(one))).toEqual([]);
  expect(named.filter((one) => !written.has(one) && !readings.includes(one))).toEqual([]);
});

/** Written from a pattern, by `recordForbiddenReading`. */
const readings = ["request.read", "mailbox.read"];

test("every act is said in French, whatever its line holds, and however it ended", () => {
  expect(new Set(named).size).toBe(named.length);
  for (const one of named) {
    for (const result of ["done", "refused", "failed"] as const) {
      const { what } = describeLine({ action: one, result, detail: {} });
      expect(what).not.toMatch(/undefined|\b[a-z]+\.[a-z]+_?/);
    }
  }
});

test("an act that another version wrote is shown as it is, and kept longest", () => {
  expect(actionLabel("request.dreamt_of")).toBe("request.dreamt_of");
  expect(actionCategory("request.dreamt_of")).toBe("right");
});

test.each([
  ["individual.signed_in", "access"],
  ["request.approved", "right"],
  ["mailbox.member_added", "right"],
  ["queued_email.retried", "operation"],
  ["region.requests_exported", "access"],
])("%s is kept as %s", (one, category) => {
  expect(actionCategory(one)).toBe(category);
});

test.each([
  [{ action: "request.decision_made", detail: { kind: "refuse" } }, "Décision prise", "Décision de refuser"],
  [{ action: "request.approved", detail: { address: "a@b.fr" } }, "Demande approuvée", "Adresse créée\u00a0: a@b.fr"],
  [{ action: "register_copy.requested", detail: { register: "finess" } }, "Import de registre demandé", "FINESS"],
  [{ action: "region.reply_created", detail: { title: "Étudiant" } }, "Texte de réponse créé", "Étudiant"],
  [
    { action: "region.reviewer_granted", detail: { personName: "Ana" } },
    "Ana\u00a0: droit d’instruire donné",
    undefined,
  ],
  [
    { action: "request.approved", result: "refused" as const, detail: { reason: "RequestHeld", times: 100 } },
    "Demande approuvée",
    "Demande tenue par un collègue (100\u00a0fois cette heure)",
  ],
  [
    { action: "request.approved", result: "failed" as const, detail: { reason: "Error", reference: "9F3A" } },
    "Demande approuvée",
    "Erreur technique, référence 9F3A",
  ],
])("%o", (line, what, why) => {
  expect(describeLine({ result: "done", ...line })).toEqual({ what, why });
});
