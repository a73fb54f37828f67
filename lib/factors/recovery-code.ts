/** The alphabet of Crockford: 32 signs, without those that are taken for one another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve signs of five bits. */
export const recoveryCodeFormat = new RegExp(`^[${alphabet}]{12}$`);

/** A code from sixty random bits, one sign for each byte given; a byte’s upper three bits don’t count. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}

/** A code as it was meant, however it was typed: small letters, groups, O for zero, I or L for one. */
export function spelledRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s.-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}
