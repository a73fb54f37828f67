/** Lengths of the numbers of TRE_G07, which the national identifier of a structure begins with the digit of. */
const lengths: Record<string, number> = { "1": 9, "2": 9, "3": 14, "4": 14 };
const names: Record<string, string> = { FINESS: "1", SIREN: "2", SIRET: "3" };

/** The number of a structure without the prefix of its national identifier: type `1`, `1750048886` → 750048886. */
export function bareNumber(type: string, number: string): { type: string; number: string } {
  const code = names[type.toUpperCase()] ?? type;
  const length = lengths[code];
  const isPrefixed = length !== undefined && number.length === length + 1 && number.startsWith(code);
  return { type: code, number: isPrefixed ? number.slice(1) : number };
}
