// Everything people paste between the digits: any space (no-break ones too), dots, any dash, invisible marks.
const BETWEEN_DIGITS = /[\s.·\p{Pd}\u2212\p{Cf}]/gu;

// Full-width letters and signs are the ASCII ones shifted by this much. A whole NFKC would also turn «²» into «2».
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Reduces a typed or pasted number to its ASCII digits and capitals. Leaves any other character for the check to refuse. */
export function compact(input: string): string {
  return input
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(BETWEEN_DIGITS, "")
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
