import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";

/**
 * A key to sign tokens with, as a provider keeps it.
 *
 * @returns {Promise<import("jose").JWK>}
 */
export async function aSigningKey() {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: "RS256", use: "sig" };
}
