import { CompactEncrypt, compactDecrypt } from "jose";
import { derivedKey } from "@/lib/secrets";

/** Encrypts a JSON value for storage (JWE, direct A256GCM, a key of its own per purpose). */
export async function seal(purpose: string, value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return new CompactEncrypt(bytes).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(derivedKey(purpose));
}

/** Reads what `seal` wrote for the same purpose; throws when it was altered or sealed with another key. */
export async function unseal(purpose: string, sealed: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(sealed, derivedKey(purpose));
  return JSON.parse(new TextDecoder().decode(plaintext));
}
