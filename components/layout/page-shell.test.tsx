import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { PageShell } from "@/components/layout/page-shell";
import type { Actor } from "@/lib/actor";

const actor: Actor = {
  ...{
    id: "me",
    sessionId: "session",
    method: "passkey",
    provedAt: new Date(),
    kind: "INT",
    email: "paul@exemple.fr",
    firstName: "Paul",
    lastName: "Faure",
  },
  ...{ regionCode: "76", rpps: null, address: null, isOperator: false, reviewerRegions: [] },
  mailboxes: [{ id: "box", address: "albi@pharmacien.oc.mssante.fr", name: "Pharmacie du centre", role: "lecteur" }],
};

const entries = () =>
  within(screen.getByRole("navigation", { name: "Navigation principale" }))
    .getAllByRole("link")
    .map((link) => link.textContent);

test("a page for everybody offers to sign in and to sign up", () => {
  render(<PageShell>Bonjour</PageShell>);

  expect(screen.getByRole("link", { name: "Connexion" })).toBeInTheDocument();
  expect(screen.getByRole("main")).toHaveTextContent("Bonjour");
});

test("the header leads where one’s rights lead, and no further", () => {
  const { rerender } = render(<PageShell actor={actor}>Bonjour</PageShell>);
  expect(entries()).toEqual(["Mes demandes"]);

  const staff = { ...actor, isOperator: true, reviewerRegions: ["76"] };
  rerender(
    <PageShell actor={staff} section="instruction">
      Bonjour
    </PageShell>,
  );
  expect(entries()).toEqual(["Mes demandes", "Instruction", "Administration"]);
  expect(screen.getByRole("link", { name: "Instruction" })).toHaveAttribute("aria-current", "page");
});

test.each([
  [0, "Instruction"],
  [1, "Instruction 1 demande à traiter"],
  [12, "Instruction 12 demandes à traiter"],
  [100, "Instruction plus de 99 demandes à traiter"],
])("the menu says that %i requests wait", (toDecide, name) => {
  render(<PageShell actor={{ ...actor, reviewerRegions: ["76"], toDecide }}>Bonjour</PageShell>);
  expect(screen.getByRole("link", { name })).toHaveAttribute("href", "/instruction");
});

test("the banner names the box that is open, and one’s role there", () => {
  const { rerender } = render(
    <PageShell actor={actor} box="personal">
      Bonjour
    </PageShell>,
  );
  expect(screen.getByLabelText("Boîte ouverte")).toHaveTextContent("Paul Faure");

  rerender(
    <PageShell actor={actor} box={{ id: "box" }}>
      Bonjour
    </PageShell>,
  );
  expect(screen.getByLabelText("Boîte ouverte")).toHaveTextContent("BAL ORG, boîte partagée · Lecteur");
  expect(screen.getByLabelText("Boîte ouverte")).toHaveTextContent("Pharmacie du centre");
});

test("a box that one does not belong to has no banner", () => {
  render(
    <PageShell actor={actor} box={{ id: "another" }}>
      Bonjour
    </PageShell>,
  );
  expect(screen.queryByLabelText("Boîte ouverte")).not.toBeInTheDocument();
});
