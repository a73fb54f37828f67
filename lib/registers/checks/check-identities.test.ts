import { expect, test } from "vitest";
import { soundFacts } from "@/tests/support/facts";
import { findCheck } from "@/tests/support/found-case";

const nadege = {
  firstName: "Nadège",
  lastName: "Vives",
  rpps: soundFacts.request.responsableRpps,
  vouchedAt: new Date("2026-11-24T09:00:00Z"),
};

test("nothing is said of whoever never came through Pro Santé Connect", () => {
  const facts = { ...soundFacts, applicantIdentity: undefined, responsableIdentity: undefined };
  expect(findCheck("applicant_identity", facts)).toBeUndefined();
  expect(findCheck("responsable_identity", facts)).toBeUndefined();
});

test("the applicant's identity, with its number when it has one", () => {
  const check = findCheck("applicant_identity", { ...soundFacts, applicantIdentity: nadege });
  expect(check).toMatchObject({ verdict: "pass", source: "Pro Santé Connect" });
  expect(check?.sentence).toBe(
    "Identité vérifiée par Pro Santé Connect le 24\u00a0novembre 2026\u00a0: Nadège Vives, RPPS 10\u00a0100\u00a0001\u00a0238.",
  );
  const unnumbered = { ...nadege, firstName: "", lastName: "", rpps: undefined };
  const blank = findCheck("applicant_identity", { ...soundFacts, applicantIdentity: unnumbered });
  expect(blank?.sentence).toMatch(/: sans nom\.$/);
});

test.each([
  ["the same name", nadege, "pass", "sous le même nom et le même numéro RPPS"],
  ["another name", { ...nadege, lastName: "Martin" }, "warn", "sous le nom de Nadège Martin"],
])("the responsable's identity: %s", (_, responsableIdentity, verdict, words) => {
  const check = findCheck("responsable_identity", { ...soundFacts, responsableIdentity });
  expect(check?.verdict).toBe(verdict);
  expect(check?.sentence).toContain(words);
});

test("an account linked to an identity without that number proves nothing of the responsable", () => {
  const responsableIdentity = { ...nadege, rpps: undefined };
  expect(findCheck("responsable_identity", { ...soundFacts, responsableIdentity })).toBeUndefined();
});
