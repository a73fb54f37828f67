/** How a combobox stands: whether its list is shown, which option is active (-1: none), and how many there are. */
export type ComboboxState = { isShown: boolean; active: number; count: number };

export type KeyEffect = { kind: "move"; to: number } | { kind: "pick" | "close" | "clear" | "nothing" };

/** What a key does, after the combobox pattern of WAI-ARIA. «nothing» leaves the key to the field and its form. */
export function comboboxKey(key: string, { isShown, active, count }: ComboboxState): KeyEffect {
  if (key === "ArrowDown" && count > 0) return { kind: "move", to: isShown && active < count - 1 ? active + 1 : 0 };
  if (key === "ArrowUp" && count > 0) return { kind: "move", to: isShown && active > 0 ? active - 1 : count - 1 };
  if (key === "Enter" && isShown && active >= 0) return { kind: "pick" };
  if (key === "Escape") return { kind: isShown ? "close" : "clear" };
  return { kind: "nothing" };
}
