/** A page stands at this address already. */
const taken = new Set(["nouvelle"]);

/** The name of a text in addresses, from its title. */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .match(/[a-z0-9]+/g);
  const slug = words?.join("-").slice(0, 60).replace(/-$/, "") ?? "texte";
  return taken.has(slug) ? `${slug}-1` : slug;
}
