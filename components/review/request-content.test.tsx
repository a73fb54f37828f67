import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { RequestContent } from "@/components/review/request-content";

const none = { picked: {}, now: {} };

const request = {
  contactEmail: "contact@exemple.fr",
  description: "Pharmacie du centre 81000 Albi",
  structureIdType: "FINESS_GEO" as const,
  structureId: "810001206",
  companyName: "Pharmacie du centre",
  service: null,
  street: "1 rue du Pont",
  postalCode: "81000",
  city: "Albi",
  departmentCode: "81",
  phone: "+33563000001",
  secondPhone: null,
  responsableLastName: "Vives",
  responsableFirstName: "Nadège",
  responsableProfessionCode: "21",
  responsableRpps: "10100001238",
  paperless: true,
  isListed: false,
};

test("everything that was typed is shown, as people read it", () => {
  render(<RequestContent request={request} changes={new Map()} registers={none} />);
  for (const text of ["FINESS géographique", "Tarn (81)", "Pharmacien", "Oui", "Non"]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(screen.getAllByText("Non renseigné")).toHaveLength(2);
  expect(screen.queryByText(/modifié depuis/)).toBeNull();
});

test("what changed is marked, with what it was", () => {
  const changes = new Map([
    ["city", "Castres"],
    ["service", "Comptoir"],
    ["street", null],
  ] as const);
  render(<RequestContent request={request} changes={changes} registers={none} />);
  expect(screen.getAllByText("modifié depuis la version précédente")).toHaveLength(3);
  expect(screen.getByText(/Castres/)).toBeVisible();
  expect(screen.getByText(/Effacé/)).toBeVisible();
  expect(screen.getByText(/avant\s: non renseigné/)).toBeVisible();
});

test("each value stands beside the register's: picked there, the same or another word", () => {
  const source = "FINESS du 12/05/2026";
  const picked = {
    city: { source, written: "Albi", shown: "Albi" },
    street: { source, written: "3 rue du Pont", shown: "3 rue du Pont" },
  };
  const now = {
    companyName: { source, written: "Pharmacie du centre", shown: "Pharmacie du Centre" },
    responsableLastName: { source, written: "Vivès", shown: "Vive" },
  };
  render(<RequestContent request={request} changes={new Map()} registers={{ picked, now }} />);
  expect(screen.getByText("d’après FINESS du 12/05/2026")).toBeVisible();
  expect(screen.getByText("comme dans FINESS du 12/05/2026")).toBeVisible();
  expect(screen.getByText("modifié par le demandeur")).toBeVisible();
  expect(screen.getByText("diffère du registre")).toBeVisible();
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["1", "3", "Vives", "Vive"]);
});
