import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CurrentState } from "@/components/requests/current-state";
import type { RequestStatus } from "@/lib/requests/status";

function renderState(
  status: RequestStatus,
  changes: { correctionId?: string; invited?: boolean; hoursAgo?: number } = {},
) {
  const { correctionId, invited = true, hoursAgo = 1 } = changes;
  const request = {
    id: "5d0c",
    status,
    submittedAt: new Date(Date.now() - hoursAgo * 3_600_000),
    refusalReason: "other" as const,
    refusalText: "Le numéro ne convient pas.",
    correctionInvited: invited,
  };
  const view = { request, region: { targetHours: 72 }, mailbox: undefined, correctionId };
  render(<CurrentState view={view} correctAction={async () => ({})} />);
}

test("under review: nothing to do, and until when", () => {
  renderState("submitted");
  expect(screen.getByText(/vous n’avez rien à faire/)).toBeVisible();
});

test("past the delay of the region: says so", () => {
  renderState("submitted", { hoursAgo: 73 });
  expect(screen.getByText(/plus de temps que prévu/)).toBeVisible();
});

test("asked for information: leads to the answer", () => {
  renderState("information_requested");
  expect(screen.getByRole("link", { name: "Répondre" })).toHaveAttribute("href", "/suivi/5d0c/completer");
});

test("refused: the reason, and the way to correct it when invited", () => {
  renderState("refused");
  expect(screen.getByText("Le numéro ne convient pas.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Corriger ma demande" })).toBeVisible();
});

test("refused without an invitation: no way to correct", () => {
  renderState("refused", { invited: false });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("refused and already corrected: leads to the correction", () => {
  renderState("refused", { correctionId: "6e1d" });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByRole("link")).toHaveAttribute("href", "/suivi/6e1d");
});
