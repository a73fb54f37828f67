import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EarlierRequestsCard } from "@/components/review/earlier-requests-card";

const earlier = {
  id: "e",
  number: 1007,
  status: "refused",
  companyName: "Pharmacie du centre",
  city: "Albi",
  submittedAt: new Date("2026-10-01T08:00:00Z"),
  decidedAt: new Date("2026-10-02T08:00:00Z"),
  refusalReason: "duplicate",
  isSameStructure: true,
  isSameApplicant: false,
  isSameResponsable: true,
} as const;

test("says what is shared and what became of it", () => {
  render(<EarlierRequestsCard requests={[earlier]} />);
  expect(screen.getByRole("link", { name: "Demande n°\u00a01007" })).toHaveAttribute("href", "/instruction/e");
  expect(screen.getByText("Même structure, même RPPS du responsable.")).toBeVisible();
  expect(screen.getByText(/existe déjà pour cet établissement/)).toBeVisible();
  expect(screen.getByText(/décidée le/)).toHaveTextContent("2 octobre 2026");
});

test("says that there is none", () => {
  render(<EarlierRequestsCard requests={[]} />);
  expect(screen.getByText(/Aucune autre demande/)).toBeVisible();
});
