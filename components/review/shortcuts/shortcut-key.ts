/** The keys that mean something to the console, each the `data-shortcut` of what it presses. */
const shortcutKeys = ["j", "k", "o", "p", "a", "c", "r", "n", "/", "?"] as const;

export type ShortcutKey = (typeof shortcutKeys)[number];

const fields = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

/** Which shortcut a press of a key is: none when it types, comes with another key, repeats, or is for a dialog. */
export function shortcutKey(event: KeyboardEvent): ShortcutKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return undefined;
  const { target } = event;
  if (target instanceof Element && target.closest(fields)) return undefined;
  if (document.querySelector("dialog[open]")) return undefined;
  // Shift is how some keyboards make «?» and «/»; with a letter it is another key.
  const key = event.shiftKey ? event.key : event.key.toLowerCase();
  return shortcutKeys.find((one) => one === key);
}
