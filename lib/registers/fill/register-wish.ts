/** What the search at the top of a step asks for, once the step itself is saved. */
export type RegisterWish =
  | { kind: "pick"; identifier: string }
  | { kind: "search"; query: string }
  /** Takes back what was picked. */
  | { kind: "drop" };

/**
 * Reads it from the form of a step. A blank `pick` is Enter pressed in any field: it searches when there is something to
 * search for, and is like «Continuer» otherwise.
 */
export function registerWish(form: FormData): RegisterWish | undefined {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : undefined;
  };
  const [pick, query = "", intent] = [text("pick"), text("search"), text("intent")];
  if (pick) return { kind: "pick", identifier: pick };
  if (intent === "drop") return { kind: "drop" };
  if (intent === "search" || (pick === "" && query)) return { kind: "search", query };
  return undefined;
}
