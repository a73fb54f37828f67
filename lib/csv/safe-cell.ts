/** What a spreadsheet may take for a formula, after any space or invisible character. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@|%＝＋－＠]/u;

/** Controls and marks of direction: invisible, and able to show a cell as what it is not. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A text as one cell: on one line, with nothing hidden in it, and never a formula. */
export function safeCell(value: string): string {
  const text = value.toWellFormed().replace(invisible, " ").trim();
  return formula.test(text) ? `'${text}` : text;
}
