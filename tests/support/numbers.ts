import { randomInt } from "node:crypto";

/** Random digits ending with their Luhn key: what RPPS, FINESS, SIREN and SIRET have in common. */
export function luhnNumber(length: number, prefix = ""): string {
  let digits = prefix;
  while (digits.length < length - 1) digits += randomInt(10);
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

export const anRpps = () => luhnNumber(11, "101");
/** Of any department, for a test database holds thousands that must not meet. */
export const aFiness = () => luhnNumber(9, String(randomInt(21, 96)));
export const aSiret = () => luhnNumber(14, luhnNumber(9, "55"));
