import { z } from "zod";

/** Spaces, line breaks and control characters become one space; marks that nobody sees go. */
function oneLine(value: string): string {
  return value
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

function tooLong(max: number) {
  return {
    error: ({ input }: { input?: unknown }) =>
      `Raccourcissez à ${max} caractères au plus : vous en avez saisi ${String(input).length}.`,
  };
}

/** One line of text that holds at least a letter or a digit; `missing` is the sentence for an empty one. */
export function requiredLine(max: number, missing: string) {
  return z
    .string({ error: missing })
    .transform(oneLine)
    .pipe(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u, { error: missing, abort: true })
        .max(max, tooLong(max)),
    );
}

/** One line of text, or `null` when it is left blank. */
export function optionalLine(max: number) {
  return z
    .string()
    .nullish()
    .transform((value) => oneLine(value ?? "") || null)
    .pipe(z.string().max(max, tooLong(max)).nullable());
}

/** Free text of several lines. */
export function paragraph(max: number) {
  return z
    .string({ error: "Écrivez votre message." })
    .transform((value) => value.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().max(max, tooLong(max)));
}

/** The same, holding at least a letter or a digit; `missing` is the sentence for an empty one. */
export function requiredParagraph(max: number, missing: string) {
  return z
    .string({ error: missing })
    .pipe(paragraph(max))
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: missing });
}

/** A box to tick, or its boolean once stored: a form sends nothing for an unticked box, a draft has `null` before. */
export const tick = z.preprocess(
  (value) => (value === undefined ? false : value === "on" ? true : value),
  z.boolean({ error: "Cochez cette case, ou laissez-la vide." }),
);
