import type { UsableReply } from "@/lib/replies/usable-reply";

/** What a text changes in the form of a decision. */
export type FormContent = { text: string; reason: string; ticked: string[] };

/** What the form holds now, of what a text may change. */
export function readContent(form: HTMLFormElement, textField: string): FormContent {
  return {
    text: textArea(form, textField)?.value ?? "",
    reason: reasonList(form)?.value ?? "",
    ticked: boxes(form)
      .filter(({ checked }) => checked)
      .map(({ name }) => name),
  };
}

/** Puts it in the form, as if it had been typed there. */
export function writeContent(form: HTMLFormElement, textField: string, { text, reason, ticked }: FormContent): void {
  const area = textArea(form, textField);
  const list = reasonList(form);
  if (area) area.value = text;
  if (list) list.value = reason;
  for (const box of boxes(form)) box.checked = ticked.includes(box.name);
  area?.dispatchEvent(new Event("input", { bubbles: true }));
  list?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The form with a text in it: its reason takes the place of another, its fields are ticked beside those that are. */
export function withReply(content: FormContent, reply: UsableReply): FormContent {
  return {
    text: reply.body,
    reason: reply.refusalReason ?? content.reason,
    ticked: [...content.ticked, ...reply.fields.map((field) => `ask_${field}`)],
  };
}

/** Takes the reader to the text, and to the first variable that is still to be replaced by hand. */
export function showText(form: HTMLFormElement, textField: string): void {
  const area = textArea(form, textField);
  if (!area) return;
  const left = /\{\{[^{}]*\}\}/.exec(area.value);
  area.focus();
  area.setSelectionRange(left?.index ?? 0, left ? left.index + left[0].length : 0);
}

function textArea(form: HTMLFormElement, name: string) {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLTextAreaElement ? found : undefined;
}

function reasonList(form: HTMLFormElement) {
  const found = form.elements.namedItem("refusalReason");
  return found instanceof HTMLSelectElement ? found : undefined;
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name^="ask_"]')];
}
