import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { insertEmailChange } from "@/db/queries/email-changes";
import { insertCode } from "@/db/queries/one-time-codes";
import { individuals, sessions } from "@/db/schema";
import { emailUndoHash } from "@/lib/my-account/email-undo-hash";
import { randomToken } from "@/lib/secrets";
import { browserIn } from "../browser-token";
import { aPharmacist, freshEmail } from "../people";
import type { Scene } from "./state";

export async function checkedRpps({ db }: Scene, { id }: { id: string }): Promise<void> {
  await db.update(individuals).set({ rppsCheckedAt: new Date() }).where(eq(individuals.id, id));
}

/** A code was sent to the address that is to become theirs. */
export async function awaitedEmailCode({ page, db }: Scene, person: { id: string }): Promise<void> {
  const browserHash = await browserIn(page.context());
  const code = { id: randomUUID(), email: freshEmail(), individualId: person.id, purpose: "email_change" } as const;
  await insertCode(db, { ...code, browserHash, codeHash: randomToken() });
}

/** Opens the link that was mailed to a former address. */
export async function openUndoLink({ page, db }: Scene): Promise<void> {
  const token = randomToken();
  const { id: individualId } = await aPharmacist(db);
  const change = { individualId, formerEmail: freshEmail(), newEmail: freshEmail() };
  await insertEmailChange(db, { ...change, undoTokenHash: emailUndoHash(token) });
  await page.goto(`/compte/email/lien?jeton=${token}`);
}

/** Somebody who entered no factor for an hour. */
export async function oldProof({ page, db, signInAs }: Scene): Promise<void> {
  const { id } = await aPharmacist(db);
  await signInAs(id);
  const provedAt = new Date(Date.now() - 3_600_000);
  await db.update(sessions).set({ provedAt }).where(eq(sessions.individualId, id));
  await page.goto("/compte/donnees");
}
