import "server-only";
import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Db } from "@/db/client";
import { findAwaitedFactor, insertChallenge } from "@/db/queries/factor-challenges";
import { listPasskeysOf } from "@/db/queries/passkeys";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { type Actor, fullName } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { NoFactorAwaited } from "@/lib/factors/errors";
import { relyingParty } from "@/lib/factors/relying-party";
import type { passkeyPurposes } from "@/lib/factors/schemas";
import { countAttempt } from "@/lib/limits/count-attempt";

type Purpose = (typeof passkeyPurposes)[number];
type Asking = { db: Db; actor: Actor | undefined; origin: string; browser: string };

/** What a browser needs to make a passkey, or to sign with one: the challenge holds ten minutes, in this browser. */
export async function offerPasskey(asking: Asking, purpose: Purpose) {
  await countAttempt(asking, "challenge", asking.actor?.id ?? asking.browser);
  if (purpose === "connexion") return askAnybody(asking);
  if (purpose === "facteur") return askAwaited(asking);
  if (!asking.actor) throw new NotFound();
  return purpose === "preuve" ? askAgain(asking, asking.actor) : askToEnrol(asking, asking.actor);
}

async function askAnybody({ db, browser }: Asking) {
  const options = await generateAuthenticationOptions({ rpID: relyingParty().rpID, userVerification: "required" });
  const { challenge } = options;
  await insertChallenge(db, { purpose: "sign_in", browserHash: browser, individualId: null, challenge });
  return options;
}

async function askAwaited({ db, browser }: Asking) {
  const awaited = await findAwaitedFactor(db, browser);
  if (!awaited) throw new NoFactorAwaited();
  return generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification: "required",
    challenge: isoBase64URL.toBuffer(awaited.challenge),
    allowCredentials: await credentialsOf(db, awaited.individualId),
  });
}

async function askAgain({ db, browser }: Asking, { id: individualId }: Actor) {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification: "required",
    allowCredentials: await credentialsOf(db, individualId),
  });
  const { challenge } = options;
  await insertChallenge(db, { purpose: "proof", browserHash: browser, individualId, challenge });
  return options;
}

async function askToEnrol({ db, browser }: Asking, actor: Actor) {
  assertRecentProof(actor, "sensitive");
  const options = await generateRegistrationOptions({
    rpName: "Balorg",
    rpID: relyingParty().rpID,
    userID: new TextEncoder().encode(actor.id),
    userName: actor.email,
    userDisplayName: fullName(actor),
    attestationType: "none",
    excludeCredentials: await credentialsOf(db, actor.id),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const { challenge } = options;
  await insertChallenge(db, { purpose: "enrol", browserHash: browser, individualId: actor.id, challenge });
  return options;
}

async function credentialsOf(db: Db, individualId: string) {
  const passkeys = await listPasskeysOf(db, individualId);
  return passkeys.map(({ id, transports }) => ({ id, transports }));
}
