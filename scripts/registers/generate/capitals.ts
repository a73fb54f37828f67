/** As the registers write: capitals, no accents. */
export function capitals(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replaceAll("Œ", "OE").replaceAll("’", "'");
}

/** As the post writes a locality: neither hyphens nor apostrophes, «ST» for «Saint». */
export function postalCapitals(text: string): string {
  return capitals(text)
    .replace(/['-]/g, " ")
    .replace(/\bSAINT(E?S?)\b/g, "ST$1");
}
