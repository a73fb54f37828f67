// Letters that Unicode does not decompose into a base letter and a mark.
const LIGATURES: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "&": " et ",
};

/**
 * Any text as lower-case ASCII words joined by dots, or by hyphens where the text has them: `Saint-Cœur & Fils` →
 * `saint-coeur.et.fils`. Empty when nothing can be written in ASCII. Applied again, it changes nothing.
 */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .replace(/[œæßøłđðþı&]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u2010\u2212]/g, "-") // NFKD has turned the no-break hyphen into U+2010
    .replace(/[^a-z0-9-]+/g, ".")
    .replace(/[.-]+/g, (run) => (run.includes(".") ? "." : "-"))
    .replace(/^[.-]|[.-]$/g, "");
}
