import "server-only";
import { findChallenge, spendChallenge } from "@/db/queries/factor-challenges";
import { lockProof, noteProof } from "@/db/queries/sessions";
import { acceptFactor } from "@/lib/factors/accept-factor";
import { PasskeyRefused } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import { guessingFactor } from "@/lib/factors/guessing-factor";
import type { EnteredFactor } from "@/lib/factors/schemas";
import { signedChallenge } from "@/lib/factors/signed-challenge";

/** Notes that the person of this session has just entered a factor: sensitive acts are open to them, staff at the gate enter. */
export async function proveWithFactor(context: FactorContext, entered: EnteredFactor): Promise<void> {
  const { db, actor, origin } = context;
  const asked = entered.kind === "passkey" ? await askedOf(context, signedChallenge(entered.response)) : undefined;
  const guesser = { db, origin, individualId: actor.id, knownBrowser: actor.sessionId };
  await guessingFactor(guesser, () =>
    db.transaction(async (tx) => {
      // Locks the session: of two forms at once, the second finds what the first did.
      const wasJustProved = await lockProof(tx, actor.sessionId);
      const method = await acceptFactor(tx, {
        context,
        person: actor,
        entered,
        challenge: asked?.challenge,
        isResent: wasJustProved,
      });
      if (asked) await spendChallenge(tx, asked.id);
      await noteProof(tx, actor.sessionId, method);
    }),
  );
}

async function askedOf({ db, actor, browser }: FactorContext, challenge: string) {
  const asked = await findChallenge(db, { challenge, browser, purpose: "proof" });
  if (asked?.individualId !== actor.id) throw new PasskeyRefused();
  return asked;
}
