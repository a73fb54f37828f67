/** Postal code and locality of a FINESS delivery line: `97405 ST DENIS CEDEX`; a line without a code is a locality. */
export function readDeliveryLine(line: string): { postalCode: string | undefined; locality: string } {
  const [, postalCode, locality = ""] = /^(?:(\d{5})(?= |$))?(.*)$/s.exec(line.trim()) ?? [];
  return { postalCode, locality: locality.trim() };
}
