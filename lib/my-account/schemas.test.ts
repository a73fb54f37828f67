import { expect, test } from "vitest";
import {
  closeAccountSchema,
  decideClaimSchema,
  declareRppsSchema,
  identityChangeSchema,
} from "@/lib/my-account/schemas";

const problems = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

test("a phone number is read as people write it, or left blank", () => {
  const name = { lastName: " Vives ", firstName: "Nadège" };
  expect(identityChangeSchema.parse({ ...name, phone: "05.63.00.00.00" })).toMatchObject({
    lastName: "Vives",
    phone: "+33563000000",
  });
  expect(identityChangeSchema.parse({ ...name, phone: "  " }).phone).toBeNull();
  expect(problems(identityChangeSchema.safeParse({ ...name, phone: "05 63" }))).toEqual([
    "Un numéro français comporte 10 chiffres\u00a0: vous en avez saisi 4.",
  ]);
});

test("an RPPS number goes with a health profession", () => {
  expect(declareRppsSchema.safeParse({ rpps: "10 000 001 916", professionCode: "21" }).success).toBe(true);
  expect(problems(declareRppsSchema.safeParse({ rpps: "10000001916", professionCode: "317" }))).toEqual([
    "Choisissez votre profession.",
  ]);
});

test("closing asks for its word, however it is written", () => {
  for (const confirmation of ["FERMER", " fermer "]) {
    expect(closeAccountSchema.safeParse({ confirmation }).success).toBe(true);
  }
  for (const form of [{}, { confirmation: "" }, { confirmation: "oui" }]) {
    expect(problems(closeAccountSchema.safeParse(form))).toEqual(["Écrivez FERMER pour confirmer."]);
  }
});

test("a decision says what and why", () => {
  const claimId = "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b";
  expect(problems(decideClaimSchema.safeParse({ claimId, outcome: "withdrawn", reason: " " }))).toEqual([
    "Choisissez votre réponse.",
    "Dites comment vous l’avez vérifié, ou pourquoi vous refusez.",
  ]);
});
