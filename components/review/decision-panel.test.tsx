import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { DecisionPanel } from "@/components/review/decision-panel";

const request = { id: "a", status: "submitted" as const, refusalReason: null, refusalText: null };
const nothing = { outcome: undefined, obstacle: undefined, conflict: undefined, mailbox: undefined };

test("a waiting request has its three decisions", () => {
  render(<DecisionPanel {...nothing} request={request} />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "/instruction/a/approuver",
    "/instruction/a/demander",
    "/instruction/a/refuser",
  ]);
});

test("a reviewer concerned by it has none", () => {
  render(<DecisionPanel {...nothing} request={request} conflict="Vous avez fait cette demande." />);
  expect(screen.getByText("Vous avez fait cette demande.")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a decided request says how, and why", () => {
  const refused = {
    ...request,
    status: "refused" as const,
    refusalReason: "duplicate" as const,
    refusalText: "Déjà là.",
  };
  render(
    <DecisionPanel {...nothing} request={refused} outcome="Vous avez refusé." obstacle="Vous avez déjà refusé." />,
  );
  expect(screen.getByText("Vous avez refusé.")).toBeVisible();
  expect(screen.getByText(/existe déjà pour cet établissement/)).toBeVisible();
  expect(screen.getByText("Déjà là.")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});
