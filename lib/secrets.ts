import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** A key for one purpose, derived from the secret of the installation (HKDF-SHA-256, RFC 5869). */
export function derivedKey(purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync("sha256", env().BALORG_SECRET, "", `balorg ${purpose}`, length));
}

/** The purposes of `keyedHash` are few, and words of ours: their keys are derived once. */
const hashKeys = new Map<string, Buffer>();

/** A keyed hash (HMAC-SHA-256, base64url): what is stored of codes, links, browsers and addresses of origin. */
export function keyedHash(purpose: string, value: string): string {
  const key = hashKeys.get(purpose) ?? derivedKey(purpose);
  hashKeys.set(purpose, key);
  return createHmac("sha256", key).update(value).digest("base64url");
}

/** Compares two hashes without telling by time how far they agree. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A secret to put in a cookie or a link: 32 random bytes, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
