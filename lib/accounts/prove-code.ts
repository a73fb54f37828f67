import "server-only";
import type { Db } from "@/db/client";
import {
  type CodePurpose,
  countCodeAttempt,
  findLatestCode,
  listOtherRecentCodes,
  maxCodeAttempts,
  type StoredCode,
} from "@/db/queries/one-time-codes";
import { codeHash } from "@/lib/accounts/code-hash";
import {
  CodeAlreadyUsed,
  CodeExhausted,
  CodeExpired,
  CodeOfAnotherBrowser,
  CodeReplaced,
  CodeWrong,
  NoCodeAwaited,
} from "@/lib/accounts/errors";
import type { BrowserContext } from "@/lib/auth/browser-context";
import type { DomainError } from "@/lib/errors";
import { forgiveAttempt } from "@/lib/limits/count-attempt";
import { countGuess } from "@/lib/limits/count-guess";
import { recordFailedGuess } from "@/lib/limits/record-failed-guess";
import { sameHash } from "@/lib/secrets";

/** A form sent twice comes back within this time, and leads to the same place. */
const secondsOfResending = 60;

/**
 * Checks a code typed in this browser, throwing the sentence that fits. The try is counted first, and for good: call it
 * outside any transaction, then use the code up with `consumeCode`. A code that this browser has just used passes again.
 */
export async function proveCode(context: BrowserContext, purpose: CodePurpose, code: string): Promise<StoredCode> {
  const awaited = await findLatestCode(context.db, context.browser, purpose);
  if (!awaited) throw new NoCodeAwaited();
  const guess = { step: "code", account: awaited.email, individualId: awaited.individualId } as const;
  await countGuess(context, guess);
  const attempts = awaited.consumedAt ? undefined : await countCodeAttempt(context.db, awaited.id);
  const isRight = sameHash(awaited.codeHash, codeHash({ id: awaited.id, purpose }, code));
  const refusal =
    attempts === undefined
      ? await whyNotTried(context, awaited, isRight, purpose)
      : isRight
        ? undefined
        : await whyWrong(context, awaited, purpose, code, maxCodeAttempts - attempts);
  if (attempts !== undefined && !isRight && guess.individualId) await recordFailedGuess(context, guess);
  if (refusal) throw refusal;
  await forgiveAttempt(context, "code", awaited.email);
  return awaited;
}

/** The try was not counted: the code is used, replaced, over or spent, perhaps only since it was read. */
async function whyNotTried(
  { db, browser }: BrowserContext,
  { id }: StoredCode,
  isRight: boolean,
  purpose: CodePurpose,
): Promise<DomainError | undefined> {
  const now = await findLatestCode(db, browser, purpose);
  if (now?.id !== id) return new CodeReplaced();
  if (now.consumedAt) {
    const isResent = isRight && (now.secondsSinceUse ?? Infinity) < secondsOfResending;
    return isResent ? undefined : new CodeAlreadyUsed();
  }
  if (now.supersededAt) return new NoCodeAwaited();
  return now.isExpired ? new CodeExpired() : new CodeExhausted();
}

async function whyWrong(
  { db, browser }: { db: Db; browser: string },
  awaited: StoredCode,
  purpose: CodePurpose,
  code: string,
  remaining: number,
): Promise<DomainError> {
  const others = await listOtherRecentCodes(db, awaited, purpose);
  const meant = others.find((other) => sameHash(other.codeHash, codeHash({ id: other.id, purpose }, code)));
  if (meant) return meant.browserHash === browser ? new CodeReplaced() : new CodeOfAnotherBrowser();
  return remaining > 0 ? new CodeWrong(remaining) : new CodeExhausted();
}
