const NO_BREAK_SPACE = "\u00A0";

/** Splits a number into groups of the given sizes joined by no-break spaces; what is left over closes the last group. */
export function groupDigits(value: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let start = 0;
  for (const [index, size] of sizes.entries()) {
    const end = index === sizes.length - 1 ? value.length : start + size;
    groups.push(value.slice(start, end));
    start = end;
  }
  return groups.filter((group) => group !== "").join(NO_BREAK_SPACE);
}
