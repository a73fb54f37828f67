import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { QueueRow } from "@/components/review/queue/queue-row";
import { QueueTable } from "@/components/review/queue/queue-table";

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
  decidedBy: null,
  queueRank: 1,
  alerts: [],
  holderId: null,
  holder: null,
  openDecision: null,
  ...values,
});
const occitanie = { code: "76", name: "Occitanie", targetHours: 72 };
const shown = { q: "", actorId: "me", regions: [occitanie] };
const cells = (name: RegExp) => within(screen.getByRole("row", { name }));

test("a request leads to its page, with its age against the target", () => {
  const rows = [
    row({}),
    row({ id: "b", companyName: "Pharmacie du Lac", submittedAt: hoursAgo(60), applicantFirstName: "Paul" }),
    row({ id: "c", companyName: "Pharmacie du Pont", submittedAt: hoursAgo(80) }),
  ];
  render(<QueueTable {...shown} caption="À traiter" rows={rows} />);
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
  render(
    <QueueTable
      {...shown}
      caption="Toutes"
      rows={[row({ status: "refused", decidedAt, decidedBy: "Claire Roux" })]}
      regions={regions}
    />,
  );
  expect(screen.getByText("Refusée")).toBeVisible();
  expect(screen.getByText("24/11/2026 10:12")).toBeVisible();
  expect(screen.getByText(/par Claire Roux/)).toBeVisible();
  expect(screen.getByRole("cell", { name: "Occitanie" })).toBeVisible();
});

test("a request says who holds it, that its applicant has answered, and each of its alerts", () => {
  const rows = [
    row({ holderId: "other", holder: "Paul Martin", queueRank: 0, alerts: ["failed_check", "duplicate"] }),
    row({ id: "b", companyName: "Pharmacie du Lac", holderId: "me", holder: "Claire Roux", openDecision: "held" }),
  ];
  render(<QueueTable {...shown} q="alerte:doublon albi" caption="À traiter" rows={rows} />);
  const first = cells(/du centre/);
  expect(first.getByText("Prise par Paul Martin")).toBeVisible();
  for (const badge of ["A répondu", "Contrôle en anomalie", "Doublon possible"]) {
    expect(first.getByText(badge)).toBeVisible();
  }
  expect(cells(/du Lac/).getByText("Prise par vous")).toBeVisible();
  expect(cells(/du Lac/).getByText("Décision en cours")).toBeVisible();
  expect(cells(/du Lac/).queryByText("A répondu")).toBeNull();
});

test("each request can be reached by key, and opens in the search it was found by", () => {
  render(<QueueTable {...shown} q="alerte:doublon albi" caption="À traiter" rows={[row({})]} />);
  const link = screen.getByRole("link", { name: "Pharmacie du centre" });
  expect(link).toHaveAttribute("href", "/instruction/a?vue=alerte%3Adoublon%20albi");
  expect(link).toHaveAttribute("data-shortcut", "o");
});
