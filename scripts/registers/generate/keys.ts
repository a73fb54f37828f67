/** Digits followed by their Luhn key; Corsica's letters count as 1 and 2. */
function withKey(digits: string): string {
  let sum = 0;
  for (let index = digits.length - 1, doubled = true; index >= 0; index -= 1, doubled = !doubled) {
    const code = digits.charCodeAt(index);
    const value = (code > 57 ? code - 64 : code - 48) * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

const padded = (serial: number, length: number) => String(serial).padStart(length, "0");

/** `prefix` is the department's: two characters, four overseas. */
export const finessNumber = (prefix: string, serial: number) => withKey(prefix + padded(serial, 8 - prefix.length));

/** Spread over the numbers that begin with 100: those of the demo's people begin with 101. */
export const rppsNumber = (serial: number) => withKey(`100${padded((serial * 2_654_435 + 1_916) % 10_000_000, 7)}`);

/** Spread over the numbers of companies (they begin with 3 to 9); the first establishment of the company. */
export function siretNumber(serial: number): string {
  const siren = withKey(String(30_000_000 + ((serial * 39_916_801) % 70_000_000)));
  return withKey(`${siren}0001`);
}
