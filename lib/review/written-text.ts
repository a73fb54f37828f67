import { z } from "zod";

export const longestText = 4000;

/** Words that a reviewer has to write; `missing` is what they read when there are none. */
export function writtenText(missing: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(longestText, { error: `Écrivez ${longestText} caractères au plus.` });
}
