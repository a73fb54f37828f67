const names = ["localPart", "domain"];

/** Gives a form the address that another one holds, as if it had been typed there. */
export function copyAddress(from: HTMLFormElement | null, to: HTMLFormElement | null): void {
  for (const name of names) {
    const source = control(from, name);
    const target = control(to, name);
    if (source && target && source.value !== target.value) typeInto(target, source.value);
  }
}

/** Puts a value in a field and says so, for what looks it up. */
export function typeInto(target: HTMLInputElement | HTMLSelectElement, value: string): void {
  target.value = value;
  target.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The field of a form with this name. */
export function control(form: HTMLFormElement | null, name: string) {
  const found = form?.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
}
