import { expect, test } from "vitest";
import { holderSentence, othersSentence } from "@/lib/review/desk/desk-sentences";

test("who holds a request, and since when", () => {
  const claire = { name: "Claire Roux", since: "14 h 03", isMe: false };
  expect(holderSentence(null)).toBe("Personne n’a pris cette demande.");
  expect(holderSentence(claire)).toBe("Claire Roux a pris cette demande à 14 h 03.");
  expect(holderSentence({ ...claire, isMe: true })).toBe("Vous avez pris cette demande à 14 h 03.");
});

test("who else has it open", () => {
  expect(othersSentence([])).toBeUndefined();
  expect(othersSentence(["Claire Roux"])).toBe("Regarde aussi\u00a0: Claire Roux.");
  expect(othersSentence(["Claire Roux", "Bruno Costes", "Inès Serres"])).toBe(
    "Regardent aussi\u00a0: Claire Roux, Bruno Costes et Inès Serres.",
  );
});
