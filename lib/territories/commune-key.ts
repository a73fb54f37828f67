import { plainWords } from "@/lib/identifiers/plain-words";

const ABBREVIATIONS: Record<string, string> = { st: "saint", ste: "sainte", s: "sur" };
const ARTICLES = new Set(["l", "la", "le", "les"]);

/**
 * What two spellings of a commune have in common: no accent nor case, no leading article, «ST» for «Saint», neither
 * the CEDEX nor the arrondissement at the end (`ST NAZAIRE CEDEX 2` → `saint-nazaire`).
 */
export function communeKey(name: string): string {
  const words = plainWords(name)
    .replace(/(?:^|[.-])cedex(?:[.-]?\d*)?$/, "")
    .replace(/[.-]arrondissement$/, "")
    .replace(/[.-]\d{1,2}(?:er|e|eme)?$/, "")
    .split(/[.-]/);
  const [first = "", ...others] = words.map((word) => ABBREVIATIONS[word] ?? word);
  return (ARTICLES.has(first) && others.length > 0 ? others : [first, ...others]).join("-");
}
