import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { JournalView } from "@/components/journal/journal-view";
import { journalFilterSchema } from "@/lib/journal/filter";
import { toldLine } from "@/lib/journal/told-line";

const line = {
  id: "12",
  at: new Date("2026-11-24T09:00:00Z"),
  place: "1.12",
  actorName: "Claire Roux",
  method: "passkey" as const,
  origin: "82.64.12.34",
  action: "request.approved",
  result: "refused" as const,
  subjectType: "request",
  subjectId: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b",
  regionCode: "76",
  detail: { reason: "RequestHeld" },
};
const names = new Map([[line.subjectId, "n° 1042, Pharmacie du Lac"]]);

function show(of: "all" | "regions", query: Record<string, string>, next?: string) {
  const place = { of };
  const lines = [toldLine(line, names, place)];
  render(
    <JournalView place={place} filter={journalFilterSchema.parse(query)} lines={lines} next={next} unknown={[]} />,
  );
}

test("a reviewer reads who was refused what, on which request, from about where", () => {
  show("regions", {});
  const row = screen.getByRole("row", { name: /Demande approuvée/ });
  expect(row).toHaveTextContent("Demande tenue par un collègue");
  expect(row).toHaveTextContent("Claire Rouxclé d’accès, 82.64.0.0");
  expect(row).toHaveTextContent("Refusé");
  const link = within(row).getByRole("link", { name: "n° 1042, Pharmacie du Lac" });
  expect(link).toHaveAttribute("href", `/instruction/${line.subjectId}`);
});

test("the filter is in the address of what follows and of the file", () => {
  show("all", { qui: "Roux", resultat: "refused", avant: "5.6" }, "1.12");
  expect(screen.getByRole("textbox", { name: /Personne/ })).toHaveValue("Roux");
  expect(screen.getByRole("combobox", { name: "Résultat" })).toHaveValue("refused");
  const query = "/administration/journal?qui=Roux&resultat=refused";
  expect(screen.getByRole("link", { name: "Lignes plus anciennes" })).toHaveAttribute("href", `${query}&avant=1.12`);
  expect(screen.getByRole("link", { name: "Revenir aux plus récentes" })).toHaveAttribute("href", query);
  expect(screen.getByRole("link", { name: /CSV/ })).toHaveAttribute("href", query.replace("?", "/export?"));
  expect(screen.getByRole("row", { name: /Demande approuvée/ })).toHaveTextContent("82.64.12.34");
});
