import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { AccountMenu } from "@/components/layout/account-menu";
import type { Actor, ActorMailbox } from "@/lib/actor";

const centre: ActorMailbox = {
  id: "0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  name: "Pharmacie du centre",
  role: "responsable",
};
const halles: ActorMailbox = { ...centre, id: "other", name: "Pharmacie des Halles", role: "lecteur" };

function anActor(mailboxes: ActorMailbox[]): Actor {
  return {
    ...{
      id: "me",
      sessionId: "session",
      method: "passkey",
      provedAt: new Date(),
      kind: "PER",
      email: "nadege.vives@exemple.fr",
    },
    ...{ firstName: "Nadège", lastName: "Vives", regionCode: "76", rpps: "10000001916", address: null },
    ...{ isOperator: false, reviewerRegions: [], mailboxes },
  };
}

/** The accounts offered, in order, with the one marked as current. */
function accounts() {
  const switcher = screen.getByText("Changer de compte").closest("details");
  if (!switcher) throw new Error("no switcher");
  return within(switcher)
    .getAllByRole("link", { hidden: true })
    .map((link) => `${link.getAttribute("href")}${link.hasAttribute("aria-current") ? " (current)" : ""}`);
}

test("somebody with one account only has nothing to change to", () => {
  render(<AccountMenu actor={anActor([])} />);

  expect(screen.getByRole("button", { name: "Compte : Nadège Vives" })).toHaveAttribute("popovertarget", "menu-compte");
  expect(screen.queryByText("Changer de compte")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Se déconnecter", hidden: true }).closest("form")).toHaveAttribute(
    "action",
    "/deconnexion",
  );
});

test("the individual account comes first, then every BAL ORG with its role and address", () => {
  render(<AccountMenu actor={anActor([centre, halles])} />);

  expect(accounts()).toEqual(["/boites/personnelle (current)", `/boites/${centre.id}`, "/boites/other"]);
  const entry = screen.getByText("Pharmacie du centre").closest("a");
  expect(entry).toHaveTextContent("BAL ORG · Responsable");
  expect(entry).toHaveTextContent(centre.address);
});

test("in a BAL ORG the menu bears its name and marks it, and still says who is signed in", () => {
  render(<AccountMenu actor={anActor([centre, halles])} mailbox={centre} />);

  expect(screen.getByRole("button", { name: "Compte : Pharmacie du centre" })).toBeInTheDocument();
  expect(accounts()).toEqual(["/boites/personnelle", `/boites/${centre.id} (current)`, "/boites/other"]);
  expect(screen.getByText(/Connexion : Nadège Vives/)).toHaveTextContent("nadege.vives@exemple.fr");
});
