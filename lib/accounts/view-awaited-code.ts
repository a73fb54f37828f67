import "server-only";
import { type CodePurpose, findLatestCode, type StoredCode } from "@/db/queries/one-time-codes";
import { maskEmail } from "@/lib/accounts/mask-email";
import type { VisitorContext } from "@/lib/context";

/** How long after the last code the step can still be taken up; later, it starts again from the password. */
const secondsToComeBack = 3600;

/** Whether a code still leads on, perhaps by asking for another. */
export function isAwaited(code: StoredCode | undefined): code is StoredCode {
  return code !== undefined && !code.consumedAt && !code.supersededAt && code.ageSeconds < secondsToComeBack;
}

/** What the page of a code shows: where it was sent; `undefined` when this browser awaits none. */
export async function viewAwaitedCode({ db, browser }: VisitorContext, purpose: CodePurpose) {
  const latest = browser ? await findLatestCode(db, browser, purpose) : undefined;
  return isAwaited(latest) ? { maskedEmail: maskEmail(latest.email) } : undefined;
}
