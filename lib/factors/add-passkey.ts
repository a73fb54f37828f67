import "server-only";
import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import { violates } from "@/db/errors";
import { findChallenge, lockChallenge, spendChallenge } from "@/db/queries/factor-challenges";
import { insertPasskey } from "@/db/queries/passkeys";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { addFactor } from "@/lib/factors/add-factor";
import { announceChange } from "@/lib/factors/announce-change";
import { PasskeyNotAdded } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import { relyingParty } from "@/lib/factors/relying-party";
import type { Attestation } from "@/lib/factors/schemas";
import { signedChallenge } from "@/lib/factors/signed-challenge";

/** Adds a passkey that this browser was asked to make. Gives back the recovery codes that come with a first factor. */
export async function addPasskey(
  context: FactorContext,
  { name, response }: { name: string; response: Attestation },
): Promise<string[] | undefined> {
  const { db, actor, browser } = context;
  assertRecentProof(actor, "sensitive");
  const asked = await findChallenge(db, { challenge: signedChallenge(response), browser, purpose: "enrol" });
  if (asked?.individualId !== actor.id) throw new PasskeyNotAdded();
  const made = await verifiedPasskey(response, asked.challenge);
  return db
    .transaction(async (tx) => {
      const locked = await lockChallenge(tx, asked.id);
      if (!locked) throw new PasskeyNotAdded();
      if (locked.isUsed) return;
      await spendChallenge(tx, asked.id);
      const codes = await addFactor(tx, actor, "passkey", () =>
        insertPasskey(tx, { ...made, individualId: actor.id, name }),
      );
      const change = { action: "individual.passkey_added", told: "passkey_added" } as const;
      await announceChange(tx, { context, person: actor, ...change, name });
      return codes;
    })
    .catch((error: unknown) => {
      throw violates(error, "passkeys_pkey") ? new PasskeyNotAdded() : error;
    });
}

async function verifiedPasskey(response: Attestation, expectedChallenge: string) {
  const { rpID, origin } = relyingParty();
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) throw new PasskeyNotAdded();
  const { credential, credentialBackedUp } = registrationInfo;
  return {
    id: credential.id,
    publicKey: isoBase64URL.fromBuffer(credential.publicKey),
    signatureCounter: credential.counter,
    transports: response.response.transports,
    isBackedUp: credentialBackedUp,
  };
}
