const controls = "a[href], button, input:not([type=hidden]), select, textarea";

/** Opens a dialog of the page and puts the keyboard on the first control marked `data-dialog-focus`, or in what is. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal();
  const marked = dialog.querySelector<HTMLElement>("[data-dialog-focus]");
  const control = marked?.matches(controls) ? marked : marked?.querySelector<HTMLElement>(controls);
  control?.focus();
}

/** The dialog with this id; `undefined` in a page that has none, where a link then leads on. */
export function findDialog(id: string): HTMLDialogElement | undefined {
  const found = document.getElementById(id);
  return found instanceof HTMLDialogElement ? found : undefined;
}
