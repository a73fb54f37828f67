import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { OpenDecision } from "@/components/review/open-decision";
import type { OpenDecision as Decision } from "@/lib/review/decisions/shown-decision";

vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ refresh: vi.fn() }),
}));

const person = { id: "p", firstName: "Claire", lastName: "Roux" };

const held: Decision = {
  id: "d",
  kind: "approve",
  state: "held",
  sentence: "Vous avez approuvé cette demande.",
  decidedBy: person,
  isMine: true,
  decidedAt: new Date("2026-11-24T13:04:57Z"),
  effectiveAt: new Date("2026-11-24T13:05:27Z"),
  secondsLeft: 30,
  confirmedBy: null,
  secondLookReasons: [],
  content: { kind: "approve", localPart: "Pharmacie.albi", domain: "pharmacien.oc.mssante.fr" },
  canTakeBack: true,
  canConfirm: false,
  whyNotConfirm: undefined,
};

function show(values: Partial<Decision> = {}) {
  render(<OpenDecision requestId="r" decision={{ ...held, ...values }} takeBack={vi.fn()} confirm={vi.fn()} />);
  return screen.queryAllByRole("button").map((button) => button.textContent);
}

test("a held decision says what it is, counts, and can be taken back by who made it", () => {
  expect(show()).toEqual(["Annuler la décision"]);
  expect(screen.getByText("Vous avez approuvé cette demande.")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Elle prend effet dans 30 secondes.");
});

const looked = { state: "second_look", effectiveAt: null, secondsLeft: null } as const;

test("a second look says why, and a colleague confirms it or not", () => {
  const reasons = ["L’adresse a été modifiée à la main"];
  const buttons = show({ ...looked, secondLookReasons: reasons, canTakeBack: false, canConfirm: true });
  expect(buttons).toEqual(["Confirmer l’approbation"]);
  expect(screen.getByRole("link", { name: "Ne pas confirmer" })).toHaveAttribute(
    "href",
    "/instruction/r/second-regard",
  );
  expect(screen.getByText("L’adresse a été modifiée à la main")).toBeVisible();
  expect(screen.queryByRole("status")).toBeNull();
});

test("whoever may not confirm learns why", () => {
  const why = "Un collègue doit confirmer votre approbation.";
  expect(show({ ...looked, whyNotConfirm: why })).toEqual(["Annuler la décision"]);
  expect(screen.getByText(why)).toBeVisible();
});

test("a refusal shows what the applicant will read", () => {
  const content = {
    kind: "refuse",
    refusalReason: "duplicate",
    refusalText: "<b>Déjà là</b>",
    correctionInvited: false,
  } as const;
  show({ kind: "refuse", content });
  expect(screen.getByText("<b>Déjà là</b>")).toBeVisible();
});
