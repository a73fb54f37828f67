import "server-only";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Db } from "@/db/client";
import { findPasskey, notePasskeyUse } from "@/db/queries/passkeys";
import { PasskeyRefused } from "@/lib/factors/errors";
import { relyingParty } from "@/lib/factors/relying-party";
import type { Assertion } from "@/lib/factors/schemas";

type Passkey = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

/**
 * Checks what a passkey signed against the challenge it was given, and gives back whose it is. Throws `PasskeyRefused`:
 * unknown key, another site or challenge, a person not verified by the device, a copied key whose count went back.
 */
export async function verifyAssertion(
  tx: Db,
  response: Assertion,
  { challenge, isResent }: { challenge: string; isResent: boolean },
): Promise<string> {
  const passkey = await findPasskey(tx, response.id);
  if (!passkey) throw new PasskeyRefused();
  const newCounter = await counterOf(response, passkey, challenge, isResent);
  await notePasskeyUse(tx, passkey.id, newCounter);
  return passkey.individualId;
}

async function counterOf(
  response: Assertion,
  { id, publicKey, signatureCounter }: Passkey,
  expectedChallenge: string,
  isResent: boolean,
): Promise<number> {
  const { rpID, origin } = relyingParty();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      // The same signature, sent twice, comes with the count that it brought the first time.
      credential: { id, publicKey: isoBase64URL.toBuffer(publicKey), counter: isResent ? 0 : signatureCounter },
    });
    if (verified) return authenticationInfo.newCounter;
  } catch {
    // Each way in which a signature can be wrong is an error of its own there.
  }
  throw new PasskeyRefused();
}
