import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LastClaim } from "@/components/my-account/last-claim";

const claim = { rpps: "10000001916", createdAt: new Date("2026-11-24T09:00:00Z"), outcome: null, reason: null };
const serviceCentreName = "Medimail";

test("a number that waits says who checks it, since when, and how to correct it", () => {
  render(<LastClaim claim={claim} serviceCentreName={serviceCentreName} />);
  expect(screen.getByText(/^Numéro 10\s000\s001\s916 déclaré$/)).toBeVisible();
  expect(screen.getByText(/Medimail le vérifie depuis le/)).toHaveTextContent(/24 novembre 2026/);
});

test("a refused one says why; an accepted or withdrawn one says nothing", () => {
  const refused = { ...claim, outcome: "refused", reason: "Ce numéro est celui d’une autre personne." };
  const { container, rerender } = render(<LastClaim claim={refused} serviceCentreName={serviceCentreName} />);
  expect(screen.getByText("Ce numéro est celui d’une autre personne.")).toBeVisible();
  for (const outcome of ["accepted", "withdrawn"]) {
    rerender(<LastClaim claim={{ ...claim, outcome }} serviceCentreName={serviceCentreName} />);
    expect(container).toBeEmptyDOMElement();
  }
  rerender(<LastClaim claim={undefined} serviceCentreName={serviceCentreName} />);
  expect(container).toBeEmptyDOMElement();
});
