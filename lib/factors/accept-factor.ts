import "server-only";
import type { Db } from "@/db/client";
import { countRecoveryCodes, spendRecoveryCode, wasRecoveryCodeJustUsed } from "@/db/queries/recovery-codes";
import { listTotpFactorsOf, spendTotpStep } from "@/db/queries/totp-factors";
import type { SessionMethod } from "@/lib/accounts/session-method";
import { announceChange } from "@/lib/factors/announce-change";
import { stepOfCode } from "@/lib/factors/application-code";
import { ApplicationCodeUsed, ApplicationCodeWrong, PasskeyRefused, RecoveryCodeWrong } from "@/lib/factors/errors";
import { recoveryCodeHash } from "@/lib/factors/recovery-code-hash";
import type { Assertion, EnteredFactor } from "@/lib/factors/schemas";
import { unsealSecret } from "@/lib/factors/sealed-secret";
import { verifyAssertion } from "@/lib/factors/verify-assertion";

type Person = { id: string; email: string; firstName: string; lastName: string; regionCode: string };

type Entering = {
  context: { origin: string; userAgent: string };
  person: Person;
  entered: EnteredFactor;
  /** What a passkey was given to sign, if anything. */
  challenge: string | undefined;
  /** The same form was accepted within the last minute: what it used up passes again. */
  isResent: boolean;
};

/** Accepts the factor that a person entered and uses it up, or throws the sentence that fits. */
export async function acceptFactor(tx: Db, { entered, ...entering }: Entering): Promise<SessionMethod> {
  if (entered.kind === "passkey") return acceptPasskey(tx, entered.response, entering);
  await (entered.kind === "application"
    ? acceptApplicationCode(tx, entered.code, entering)
    : acceptRecoveryCode(tx, entered.recoveryCode, entering));
  return "password_and_factor";
}

type Rest = Omit<Entering, "entered">;

async function acceptPasskey(tx: Db, response: Assertion, { person, challenge, isResent }: Rest) {
  if (!challenge) throw new PasskeyRefused();
  if ((await verifyAssertion(tx, response, { challenge, isResent })) !== person.id) throw new PasskeyRefused();
  return "passkey" as const;
}

async function acceptApplicationCode(tx: Db, code: string, { person, isResent }: Rest): Promise<void> {
  let wasRight = false;
  for (const { id, sealedSecret, lastStep } of await listTotpFactorsOf(tx, person.id)) {
    const step = stepOfCode(await unsealSecret(person.id, sealedSecret), code);
    if (step === undefined) continue;
    wasRight = true;
    if ((await spendTotpStep(tx, id, step)) || (isResent && lastStep === step)) return;
  }
  throw wasRight ? new ApplicationCodeUsed() : new ApplicationCodeWrong();
}

async function acceptRecoveryCode(tx: Db, code: string, { context, person, isResent }: Rest): Promise<void> {
  const hash = recoveryCodeHash(person.id, code);
  if (!(await spendRecoveryCode(tx, person.id, hash))) {
    if (isResent && (await wasRecoveryCodeJustUsed(tx, person.id, hash))) return;
    throw new RecoveryCodeWrong();
  }
  const left = await countRecoveryCodes(tx, person.id);
  const author = { ...context, actor: person };
  const change = { action: "individual.recovery_code_used", told: "recovery_code_used" } as const;
  await announceChange(tx, { context: author, person, ...change, detail: { left } });
}
