import { expect, test } from "vitest";
import {
  approveSchema,
  askSchema,
  decisionSchema,
  declineSchema,
  refuseSchema,
  resumeSchema,
} from "@/lib/review/schemas";

const seen = { requestId: "3f0f5f5e-6a0c-4e57-9d0d-0d6a1f8a2b11", version: "2" };
const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];

test("an address is stored in lower case", () => {
  const typed = { ...seen, localPart: " Pharmacie.du.Centre ", domain: "Pharmacien.oc.mssante.fr" };
  expect(approveSchema.parse(typed)).toEqual({
    ...seen,
    version: 2,
    localPart: "pharmacie.du.centre",
    domain: "pharmacien.oc.mssante.fr",
  });
});

test.each([
  [{ ...seen }, ["localPart", "domain"]],
  [{ ...seen, localPart: "pharmacie..albi", domain: "d" }, ["localPart"]],
  [{ ...seen, localPart: "postmaster", domain: "d" }, ["localPart"]],
  [{ ...seen, localPart: "a".repeat(10_000), domain: "d" }, ["localPart"]],
  [{ ...seen, version: "0", localPart: "albi", domain: "d" }, ["version"]],
  [{ requestId: "1", version: "1", localPart: "albi", domain: "d" }, ["requestId"]],
])("an approval is refused: %#", (typed, fields) => {
  expect(approveSchema.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual(fields);
});

test("a refusal has a reason and words", () => {
  expect(messages(refuseSchema.safeParse({ ...seen, refusalReason: "", refusalText: "  " }))).toEqual([
    "refusalReason: Choisissez un motif.",
    "refusalText: Expliquez au demandeur pourquoi sa demande est refusée.",
  ]);
  const typed = { ...seen, refusalReason: "duplicate", refusalText: "Déjà ouverte." };
  expect(refuseSchema.parse(typed).correctionInvited).toBe(false);
  expect(refuseSchema.parse({ ...typed, correctionInvited: "on" }).correctionInvited).toBe(true);
  expect(refuseSchema.safeParse({ ...typed, refusalText: "a".repeat(4001) }).success).toBe(false);
});

test("questions are asked of the ticked fields only, with ordinary words where there are none", () => {
  const typed = {
    ...seen,
    message: "Bonjour",
    ask_phone: "on",
    question_phone: "Est-ce le comptoir\u00a0?",
    ask_city: "on",
    question_city: "  ",
    question_street: "typed, then unticked",
    ask_status: "on",
    ask___proto__: "on",
  };
  expect(askSchema.parse(typed)).toEqual({
    requestId: seen.requestId,
    version: 2,
    message: "Bonjour",
    questions: [
      { field: "phone", question: "Est-ce le comptoir\u00a0?" },
      { field: "city", question: "Vérifiez ce champ, et corrigez-le si nécessaire." },
    ],
  });
});

test("a question too long is told at its field", () => {
  const typed = { ...seen, message: "Bonjour", ask_phone: "on", question_phone: "a".repeat(501) };
  expect(messages(askSchema.safeParse(typed))).toEqual(["question_phone: Écrivez 500 caractères au plus."]);
});

test("a message and a reason have words", () => {
  expect(askSchema.safeParse({ ...seen, message: "" }).success).toBe(false);
  expect(messages(resumeSchema.safeParse({ ...seen }))).toEqual([
    "reason: Dites pourquoi l’examen reprend sans réponse du demandeur.",
  ]);
});

test("a decision is named by its id, and declined with words", () => {
  const named = { requestId: seen.requestId, decisionId: seen.requestId };
  expect(decisionSchema.parse(named)).toEqual(named);
  expect(messages(decisionSchema.safeParse({ ...named, decisionId: "1" }))).toEqual([
    "decisionId: Cette page n’est plus à jour\u00a0: rouvrez la demande.",
  ]);
  expect(messages(declineSchema.safeParse({ ...named, reason: " " }))).toEqual([
    "reason: Dites à votre collègue pourquoi vous ne confirmez pas.",
  ]);
});
