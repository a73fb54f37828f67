import { expect, test } from "vitest";
import { shownDecision } from "@/lib/review/decisions/shown-decision";

const at = new Date("2026-11-24T09:12:00Z");
const claire = { id: "claire", firstName: "Claire", lastName: "Roux" };
const marc = { id: "marc", firstName: "Marc", lastName: "Costes" };
const held = {
  id: "d",
  requestId: "r",
  version: 1,
  kind: "refuse" as const,
  state: "held" as const,
  content: { kind: "refuse" as const, refusalReason: "other", refusalText: "Non.", correctionInvited: false },
  reservedAddress: null,
  decidedById: claire.id,
  decidedAt: at,
  origin: null,
  secondLookReasons: [],
  confirmedById: null,
  confirmedAt: null,
  effectiveAt: at,
  closedAt: null,
  closedById: null,
  closedReason: null,
  decider: claire,
  confirmer: null,
  closer: null,
  secondsLeft: 12,
};
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test("a decision that waits, for whoever took it and for a colleague", () => {
  const mine = shownDecision(held, claire, undefined).open;
  expect(mine).toMatchObject({ isMine: true, canTakeBack: true, canConfirm: false, secondsLeft: 12 });
  expect(plain(mine?.sentence)).toBe("Vous avez refusé cette demande le 24 novembre 2026 à 10 h 12.");
  const theirs = shownDecision(held, marc, undefined).open;
  expect(theirs).toMatchObject({ isMine: false, canTakeBack: false, canConfirm: false, whyNotConfirm: undefined });
  expect(plain(theirs?.sentence)).toBe("Claire Roux a refusé cette demande le 24 novembre 2026 à 10 h 12.");
});

test("a late worker never counts below zero", () => {
  expect(shownDecision({ ...held, secondsLeft: -3 }, claire, undefined).open?.secondsLeft).toBe(0);
});

test("a second look is for a colleague whom the request does not concern", () => {
  const awaited = { ...held, state: "second_look" as const, effectiveAt: null, secondsLeft: null };
  expect(shownDecision(awaited, marc, undefined).open).toMatchObject({ canConfirm: true, secondsLeft: null });
  expect(shownDecision(awaited, claire, undefined).open).toMatchObject({ canConfirm: false });
  expect(shownDecision(awaited, marc, "Vous êtes membre.").open).toMatchObject({
    canConfirm: false,
    whyNotConfirm: "Vous êtes membre.",
  });
});

test.each([
  ["taken_back", "Claire Roux a annulé la décision le 24 novembre 2026 à 10 h 12 : rien n’est parti."],
  ["declined", "Claire Roux a refusé de confirmer l’approbation le 24 novembre 2026 à 10 h 12."],
  ["failed", "Décision de refuser restée sans effet : la demande reste à décider."],
] as const)("one that came to nothing: %s", (state, sentence) => {
  const closed = { ...held, state, closer: claire, closedAt: at, closedReason: "Motif." };
  const shown = shownDecision(closed, marc, undefined);
  expect(shown.open).toBeUndefined();
  expect(shown.closed).toMatchObject({ state, reason: "Motif." });
  expect(plain(shown.closed?.sentence)).toBe(sentence);
});

test("nothing is shown of one that took effect, nor of none", () => {
  const nothing = { open: undefined, closed: undefined };
  expect(shownDecision({ ...held, state: "done", closedAt: at }, marc, undefined)).toEqual(nothing);
  expect(shownDecision(undefined, marc, undefined)).toEqual(nothing);
});
