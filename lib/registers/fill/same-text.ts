import { plainWords } from "@/lib/identifiers/plain-words";

/** Whether two texts say the same, but for accents, case and punctuation: `05 63 00` is `0563.00`. */
export function isSameText(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return plainWords(text).replace(/[.-]/g, "");
}
