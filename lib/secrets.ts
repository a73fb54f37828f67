import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** A key for one purpose, derived from the secret of the installation (HKDF-SHA-256, RFC 5869). */
export function derivedKey(purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync("sha256", env().BALORG_SECRET, "", `balorg ${purpose}`, length));
}

/** A keyed hash (HMAC-SHA-256, base64url): what is stored of codes, links, browsers and addresses of origin. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac("sha256", derivedKey(purpose)).update(value).digest("base64url");
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
