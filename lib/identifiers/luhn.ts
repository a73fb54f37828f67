/**
 * Whether a string of ASCII digits ends with its Luhn (mod 10) key: rule published by INSEE for SIREN and SIRET, and
 * found to hold for RPPS and FINESS. Any single wrong digit is noticed.
 */
export function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (let position = 0; position < digits.length; position++) {
    const digit = Number(digits[digits.length - 1 - position]);
    const weighted = position % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
