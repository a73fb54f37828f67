import "server-only";
import { issueCode } from "@/lib/accounts/issue-code";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { assertSignedIn } from "@/lib/context";
import { countAttempt } from "@/lib/limits/count-attempt";
import { SameEmail } from "@/lib/my-account/errors";

/** Sends a code to the address that is to become the person’s. One that has an account gets the same answer here, and another mail. */
export async function requestEmailChange(context: BrowserContext, { email }: { email: string }): Promise<void> {
  assertSignedIn(context);
  const { db, actor, browser } = context;
  assertRecentProof(actor, "sensitive");
  if (email === actor.email) throw new SameEmail();
  await countAttempt(context, "email change mail", actor.id);
  await db.transaction((tx) => issueCode(tx, { email, individualId: actor.id, purpose: "email_change", browser }));
}
