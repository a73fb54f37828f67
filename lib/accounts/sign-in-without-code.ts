import "server-only";
import { randomUUID } from "node:crypto";
import { findIndividual } from "@/db/queries/individuals";
import { findTrustedSession } from "@/db/queries/sessions";
import { lockTrustedBrowser } from "@/db/queries/trusted-browsers";
import { signInPerson } from "@/lib/accounts/sign-in-person";
import type { SignInPurpose } from "@/lib/accounts/start-sign-in";
import type { BrowserContext } from "@/lib/auth/browser-context";

/**
 * The session of somebody whose password was right, in a browser where they asked not to be sent a code; `undefined` in
 * any other. Sent twice, it gives the same session twice.
 */
export async function signInWithoutCode(
  context: BrowserContext,
  individualId: string,
  purpose: SignInPurpose,
): Promise<string | undefined> {
  const { db, browser } = context;
  return db.transaction(async (tx) => {
    if (!(await lockTrustedBrowser(tx, individualId, browser))) return;
    const given = await findTrustedSession(tx, individualId, browser);
    const person = await findIndividual(tx, individualId);
    if (given || !person) return given;
    const id = randomUUID();
    await signInPerson(tx, context, { id, person, method: "password_and_trusted_browser", purpose });
    return id;
  });
}
