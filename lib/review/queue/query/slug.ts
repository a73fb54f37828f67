/** A name as it is typed in a query: lower case, no accents, words joined by hyphens. */
export function slug(name: string): string {
  return (
    name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .replaceAll("œ", "oe")
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? ""
  );
}
