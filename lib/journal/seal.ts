import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/secrets";

/** The head of the journal at a moment, in microseconds since 1970. */
export type Seal = { number: number; sealedAt: number; day: string; position: number; hash: Buffer };

/** Its signature, with a key that is not in the database: whoever owns the database alone can't make one. */
export function signSeal({ number, sealedAt, day, position, hash }: Seal): Buffer {
  return createHmac("sha256", derivedKey("journal seals"))
    .update(JSON.stringify([number, sealedAt, day, position, hash.toString("hex")]))
    .digest();
}

export function isSignedBySecret(seal: Seal, signature: Buffer): boolean {
  const expected = signSeal(seal);
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}
