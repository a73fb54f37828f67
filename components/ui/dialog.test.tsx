import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Dialog } from "@/components/ui/dialog";
import { DialogLink } from "@/components/ui/dialog-link";

/** The browser's own are missing from the test's. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

function show(onClose = vi.fn()) {
  render(
    <>
      <DialogLink href="/instruction" dialogId="refuser" shortcut="r">
        Refuser
      </DialogLink>
      <Dialog id="refuser" title="Refuser la demande" onClose={onClose}>
        <textarea aria-label="Explication" />
        <span data-dialog-focus="">
          <button type="button">Refuser la demande</button>
        </span>
        <a href="/instruction" data-dialog-close="">
          Annuler
        </a>
      </Dialog>
    </>,
  );
  return { onClose, user: userEvent.setup() };
}

test("its link opens it, with the keyboard on what it is about", async () => {
  const { user } = show();
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(screen.getByRole("link", { name: "Refuser" }));
  expect(screen.getByRole("dialog", { name: "Refuser la demande" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Refuser la demande" })).toHaveFocus();
});

test.each(["Fermer", "Annuler"])("«%s» closes it and leaves what was typed", async (name) => {
  const { user, onClose } = show();
  await user.click(screen.getByRole("link", { name: "Refuser" }));
  await user.type(screen.getByLabelText("Explication"), "Sans FINESS");
  await user.click(screen.getByText(name));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(onClose).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("link", { name: "Refuser" }));
  expect(screen.getByLabelText("Explication")).toHaveValue("Sans FINESS");
});

test("a click outside does not close it", async () => {
  const { user } = show();
  await user.click(screen.getByRole("link", { name: "Refuser" }));
  await user.click(screen.getByRole("dialog"));
  expect(screen.getByRole("dialog")).toBeVisible();
});
