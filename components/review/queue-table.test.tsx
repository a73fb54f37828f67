import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type QueueRow, QueueTable } from "@/components/review/queue-table";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const row = (values: Partial<QueueRow>): QueueRow => ({
  id: "a",
  number: 1042,
  status: "submitted",
  regionCode: "76",
  companyName: "Pharmacie du centre",
  service: null,
  city: "Albi",
  postalCode: "81000",
  structureIdType: "FINESS_GEO",
  structureId: "810001206",
  responsableFirstName: "Nadège",
  responsableLastName: "Vives",
  applicantFirstName: "Nadège",
  applicantLastName: "Vives",
  submittedAt: hoursAgo(1),
  decidedAt: null,
  ...values,
});
const occitanie = { code: "76", name: "Occitanie", targetHours: 72 };
const cells = (name: RegExp) => within(screen.getByRole("row", { name }));

test("a request leads to its page, with its age against the target", () => {
  const rows = [
    row({}),
    row({ id: "b", companyName: "Pharmacie du Lac", submittedAt: hoursAgo(60), applicantFirstName: "Paul" }),
    row({ id: "c", companyName: "Pharmacie du Pont", submittedAt: hoursAgo(80) }),
  ];
  render(<QueueTable caption="À traiter" rows={rows} regions={[occitanie]} />);
  expect(screen.getByRole("link", { name: "Pharmacie du centre" })).toHaveAttribute("href", "/instruction/a");
  expect(cells(/du centre/).getByText("Dans les temps")).toBeVisible();
  expect(cells(/du Lac/).getByText("Bientôt en retard")).toBeVisible();
  expect(cells(/du Lac/).getByText("demandée par Paul Vives")).toBeVisible();
  expect(cells(/du Pont/).getByText("En retard")).toBeVisible();
  expect(screen.queryByRole("columnheader", { name: "Région" })).toBeNull();
});

test("a decided request shows its state and date; several regions, theirs", () => {
  const decidedAt = new Date("2026-11-24T09:12:00Z");
  const regions = [occitanie, { code: "53", name: "Bretagne", targetHours: 72 }];
  render(<QueueTable caption="Toutes" rows={[row({ status: "refused", decidedAt })]} regions={regions} />);
  expect(screen.getByText("Refusée")).toBeVisible();
  expect(screen.getByText("24/11/2026 10:12")).toBeVisible();
  expect(screen.getByRole("cell", { name: "Occitanie" })).toBeVisible();
});
