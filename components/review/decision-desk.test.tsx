import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApprovalDialog } from "@/components/review/approval-dialog";
import { DecisionDesk } from "@/components/review/decision-desk";

const domain = "pharmacien.oc.mssante.fr";
const proposal = {
  localPart: "Pharmacie.albi",
  domain,
  domains: [{ domain, professions: ["Pharmacien"] }],
  availability: { address: `Pharmacie.albi@${domain}`, isFree: false, alternatives: ["Pharmacie.albi.2"] },
};

beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({ address: "a@b", isFree: true, alternatives: [] }));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show() {
  render(
    <>
      <DecisionDesk requestId="r" proposal={proposal} />
      <ApprovalDialog>
        <form>
          <input name="localPart" aria-label="Adresse du dialogue" defaultValue="Pharmacie.albi" />
          <input name="domain" type="hidden" defaultValue={domain} />
        </form>
      </ApprovalDialog>
    </>,
  );
  return { user: userEvent.setup(), start: screen.getByLabelText(/Début de l’adresse/) };
}

test("has the three decisions, each with its key", () => {
  show();
  const keys = within(screen.getByRole("navigation", { name: "Décision" }));
  expect(keys.getByRole("button", { name: "Approuver" })).toHaveAttribute("data-shortcut", "a");
  expect(keys.getByRole("link", { name: "Demander des informations" })).toHaveAttribute("data-shortcut", "c");
  expect(keys.getByRole("link", { name: "Refuser" })).toHaveAttribute("data-shortcut", "r");
});

test("approving opens the dialog with the address typed in place, and gives it back when it closes", async () => {
  const { user, start } = show();
  await user.clear(start);
  await user.type(start, "Officine.albi{Enter}");
  const inDialog = within(screen.getByRole("dialog")).getByLabelText("Adresse du dialogue");
  expect(inDialog).toHaveValue("Officine.albi");
  await user.clear(inDialog);
  await user.type(inDialog, "Officine.du.pont");
  await user.click(screen.getByRole("button", { name: "Fermer" }));
  expect(start).toHaveValue("Officine.du.pont");
});

test("another idea is taken over in place", async () => {
  const { user, start } = show();
  await user.click(screen.getByRole("button", { name: "Pharmacie.albi.2" }));
  expect(start).toHaveValue("Pharmacie.albi.2");
  expect(screen.queryByRole("dialog")).toBeNull();
});
