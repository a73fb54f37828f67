import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DecisionPanel } from "@/components/review/decision-panel";

const request = { id: "a", status: "submitted" as const, refusalReason: null, refusalText: null };
const nothing = {
  outcome: undefined,
  obstacle: undefined,
  conflict: undefined,
  mailbox: undefined,
  closed: undefined,
  open: undefined,
};

function show(values: Partial<Parameters<typeof DecisionPanel>[0]> = {}) {
  render(
    <DecisionPanel {...nothing} request={request} {...values}>
      <a href="/instruction/a/approuver">Approuver</a>
    </DecisionPanel>,
  );
}

test("a waiting request has its three decisions", () => {
  show();
  expect(screen.getByRole("link", { name: "Approuver" })).toBeVisible();
});

test("a reviewer concerned by it has none", () => {
  show({ conflict: "Vous avez fait cette demande." });
  expect(screen.getByText("Vous avez fait cette demande.")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a decision that has not taken effect stands in their place", () => {
  show({ open: <p>Elle prend effet dans 27 s.</p>, obstacle: "Vous avez approuvé." });
  expect(screen.getByText("Elle prend effet dans 27 s.")).toBeVisible();
  expect(screen.queryByText("Vous avez approuvé.")).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

test("one that came to nothing is said, and the request is to be decided again", () => {
  const closed = {
    id: "d",
    kind: "approve",
    state: "failed",
    sentence: "Approbation sans effet.",
    reason: "L’adresse a été donnée.",
    closedAt: new Date(),
  } as const;
  show({ closed });
  expect(screen.getByText("L’adresse a été donnée.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Approuver" })).toBeVisible();
});

test("a decided request says how, and why", () => {
  const refused = {
    ...request,
    status: "refused" as const,
    refusalReason: "duplicate" as const,
    refusalText: "Déjà là.",
  };
  show({ request: refused, outcome: "Vous avez refusé.", obstacle: "Vous avez déjà refusé." });
  expect(screen.getByText("Vous avez refusé.")).toBeVisible();
  expect(screen.getByText(/existe déjà pour cet établissement/)).toBeVisible();
  expect(screen.getByText("Déjà là.")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

test("one that awaits its applicant can be taken back, by whoever may decide it", () => {
  const asked = { ...request, status: "information_requested" as const };
  show({ request: asked, obstacle: "Des informations ont été demandées." });
  expect(screen.getByRole("link", { name: "Reprendre l’examen" })).toBeVisible();
});
