import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ReviewersTable } from "./reviewers-table";

const claire = {
  id: "c",
  email: "claire@exemple.fr",
  firstName: "Claire",
  lastName: "Roux",
  regionCode: "76",
  grantedAt: new Date("2026-11-02T09:00:00Z"),
  grantedBy: { firstName: "Hugo", lastName: "Lambert" },
};
const region = { code: "76", name: "Occitanie", isOpen: true, secondLook: [], reviewers: [claire] };

test("says who, since when and given by whom, and how to take it away", () => {
  render(<ReviewersTable region={region} />);
  const row = screen.getByRole("row", { name: /Claire Roux/ });
  expect(row).toHaveTextContent("2 novembre 2026");
  expect(row).toHaveTextContent("Hugo Lambert");
  const away = screen.getByRole("link", { name: "Retirer le droit de Claire Roux" });
  expect(away).toHaveAttribute("href", "/administration/equipe/76/c");
});

test("a right that nobody is known to have given comes from the service", () => {
  render(<ReviewersTable region={{ ...region, reviewers: [{ ...claire, grantedBy: null }] }} />);
  expect(screen.getByRole("row", { name: /Claire Roux/ })).toHaveTextContent("Balorg");
});

test("a region without a reviewer says so", () => {
  render(<ReviewersTable region={{ ...region, reviewers: [] }} />);
  expect(screen.getByText("Personne n’instruit les demandes de cette région.")).toBeVisible();
});
