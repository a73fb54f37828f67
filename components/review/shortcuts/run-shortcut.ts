import type { ShortcutKey } from "@/components/review/shortcuts/shortcut-key";

/**
 * Presses the first control on the page that bears this key, or goes into it when it is a field. In a list, whose rows
 * bear «o», «j» and «k» go from row to row, and «o» opens the one where the keyboard is. Whether there was anything to do.
 */
export function runShortcut(key: ShortcutKey): boolean {
  const marked = controlsOf(key);
  const control = marked.find((one) => one.matches(":focus")) ?? marked[0];
  if (control) return press(control);
  if (key !== "j" && key !== "k") return false;
  const rows = controlsOf("o");
  const at = rows.findIndex((one) => one.matches(":focus"));
  const row = rows[key === "j" ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
  row?.focus();
  return row !== undefined;
}

function controlsOf(key: ShortcutKey): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${key}"]`)].filter((one) => one.checkVisibility());
}

function press(control: HTMLElement): true {
  if (control.matches("input, textarea, select")) control.focus();
  else control.click();
  return true;
}
