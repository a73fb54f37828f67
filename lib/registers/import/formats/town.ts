/** The town of a delivery line without its CEDEX and number: `97405 ST DENIS CEDEX 9` → `ST DENIS`. */
export function townOf(deliveryLine: string): string {
  return deliveryLine
    .replace(/^\d{4,5}(?= |$)/, "")
    .replace(/[ -]+CEDEX(?: *\d{1,2})?$/i, "")
    .trim();
}
