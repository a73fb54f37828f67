import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findSessionActor } from "@/db/queries/sessions";
import { emailChanges, individuals, passkeys } from "@/db/schema";
import { NoCodeAwaited } from "@/lib/accounts/errors";
import { verifyPassword } from "@/lib/accounts/password-hash";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { requestPasswordReset } from "@/lib/accounts/request-password-reset";
import { viewPasswordLink } from "@/lib/accounts/view-password-link";
import { confirmEmailChange } from "@/lib/my-account/confirm-email-change";
import { FormerEmailTaken, SameEmail, UndoLinkOver } from "@/lib/my-account/errors";
import { requestEmailChange } from "@/lib/my-account/request-email-change";
import { undoEmailChange } from "@/lib/my-account/undo-email-change";
import { viewEmailUndo } from "@/lib/my-account/view-email-undo";
import { aBrowser, aPersonWithPassword, codeSentTo, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const newPassword = "un autre choix, plus long";
let made = 0;
const freshEmail = () => `nouvelle-${Date.now()}-${made++}@exemple.fr`;

/** Somebody at a browser of theirs, signed in. */
async function aPersonAtWork(db: Db) {
  const person = await aPersonWithPassword(db);
  const { actor } = await contextOf(db, person.id);
  return { person, context: { ...aBrowser(db), actor } };
}

async function emailOf(db: Db, id: string) {
  const [row] = await db.select().from(individuals).where(eq(individuals.id, id));
  return row?.email;
}

async function changeTo(db: Db, context: Awaited<ReturnType<typeof aPersonAtWork>>["context"], email: string) {
  await requestEmailChange(context, { email });
  await confirmEmailChange(context, await codeSentTo(db, email));
}

async function undoLinkSentTo(db: Db, email: string): Promise<string> {
  const [mail] = await mailsTo(db, email, "email-changed");
  return new URL(mail?.undoUrl ?? "").searchParams.get("jeton") ?? "";
}

describe("changing one’s e-mail", () => {
  test("the code sent to the new address makes it one’s own; the former one is warned, its links end", async ({
    tx,
  }) => {
    const { person, context } = await aPersonAtWork(tx);
    const email = freshEmail();
    await changeTo(tx, context, email);

    expect(await emailOf(tx, person.id)).toBe(email);
    expect(await mailsTo(tx, person.email, "email-changed")).toEqual([
      expect.objectContaining({
        newEmail: "n…@exemple.fr",
        undoUrl: expect.stringContaining("/compte/email/lien?jeton="),
      }),
    ]);
    expect(await journalOf(tx, "individual", person.id)).toEqual([
      { action: "individual.email_changed", actorId: person.id, detail: {} },
    ]);
    expect(await findSessionActor(tx, context.actor.sessionId)).toBeDefined();
  });

  test("the form of the code, sent twice, changes and warns once", async ({ tx }) => {
    const { person, context } = await aPersonAtWork(tx);
    const email = freshEmail();
    await requestEmailChange(context, { email });
    const code = await codeSentTo(tx, email);
    await confirmEmailChange(context, code);
    await confirmEmailChange(context, code);
    expect(await mailsTo(tx, person.email, "email-changed")).toHaveLength(1);
    expect(await tx.$count(emailChanges, eq(emailChanges.individualId, person.id))).toBe(1);
  });

  test("an address that has an account gets the same answer, and a mail instead of a code that works", async ({
    tx,
  }) => {
    const { person, context } = await aPersonAtWork(tx);
    const other = await anIndividual(tx);
    await requestEmailChange(context, { email: other.email });
    expect(await mailsTo(tx, other.email, "one-time-code")).toEqual([]);
    expect(await mailsTo(tx, other.email, "account-exists")).toEqual([
      expect.objectContaining({ occasion: "email_change" }),
    ]);
    await expect(confirmEmailChange(context, "123456")).rejects.toMatchObject({ name: "CodeWrong" });
    expect(await emailOf(tx, person.id)).toBe(person.email);
  });

  test("somebody else signed in in the same browser can’t use the code", async ({ tx }) => {
    const { context } = await aPersonAtWork(tx);
    const { person: other, context: theirs } = await aPersonAtWork(tx);
    const email = freshEmail();
    await requestEmailChange(context, { email });
    const code = await codeSentTo(tx, email);
    const confirming = confirmEmailChange({ ...theirs, browser: context.browser }, code);
    await expect(confirming).rejects.toBeInstanceOf(NoCodeAwaited);
    expect(await emailOf(tx, other.id)).toBe(other.email);
  });

  test("needs a recent proof, and another address", async ({ tx }) => {
    const { person, context } = await aPersonAtWork(tx);
    const actor = { ...context.actor, provedAt: new Date(Date.now() - 16 * 60_000) };
    const early = requestEmailChange({ ...context, actor }, { email: freshEmail() });
    await expect(early).rejects.toBeInstanceOf(ProofNeeded);
    await expect(requestEmailChange(context, { email: person.email })).rejects.toBeInstanceOf(SameEmail);
  });
});

describe("undoing it by the link of the former address", () => {
  test("gives the account back: sessions, later factors and the password of whoever changed it are worth nothing", async ({
    tx,
  }) => {
    const { person, context } = await aPersonAtWork(tx);
    const key = { individualId: person.id, name: "Ordinateur", publicKey: "-", signatureCounter: 0, isBackedUp: false };
    await tx.insert(passkeys).values({ ...key, id: `old ${person.id}`, createdAt: new Date(Date.now() - 60_000) });
    const email = freshEmail();
    await changeTo(tx, context, email);
    await tx.insert(passkeys).values({ ...key, id: `new ${person.id}`, createdAt: new Date(Date.now() + 1000) });
    const visitor = aBrowser(tx);
    const token = await undoLinkSentTo(tx, person.email);
    expect(await viewEmailUndo(visitor, token)).toEqual({ formerEmail: person.email });

    await undoEmailChange(visitor, { token, newPassword });
    await undoEmailChange(visitor, { token, newPassword });

    const [row] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(row?.email).toBe(person.email);
    expect(await verifyPassword(row?.passwordHash, newPassword)).toBe(true);
    expect(await findSessionActor(tx, context.actor.sessionId)).toBeUndefined();
    const keys = await tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.individualId, person.id));
    expect(keys).toEqual([{ id: `old ${person.id}` }]);
    expect((await journalOf(tx, "individual", person.id)).map(({ action }) => action)).toEqual([
      "individual.email_changed",
      "individual.password_changed",
      "individual.email_restored",
    ]);
    const again = undoEmailChange(visitor, { token, newPassword: "encore un tout autre choix" });
    await expect(again).rejects.toBeInstanceOf(UndoLinkOver);
  });

  test("the first address wins over a second change, whose own link ends", async ({ tx }) => {
    const { person, context } = await aPersonAtWork(tx);
    const [second, third] = [freshEmail(), freshEmail()];
    await changeTo(tx, context, second);
    await changeTo(tx, { ...aBrowser(tx), actor: context.actor }, third);
    const visitor = aBrowser(tx);
    await undoEmailChange(visitor, { token: await undoLinkSentTo(tx, person.email), newPassword });
    expect(await emailOf(tx, person.id)).toBe(person.email);
    expect(await viewEmailUndo(visitor, await undoLinkSentTo(tx, second))).toBeUndefined();
  });

  test("not after seven days, nor with another token", async ({ tx }) => {
    const { person, context } = await aPersonAtWork(tx);
    await changeTo(tx, context, freshEmail());
    const token = await undoLinkSentTo(tx, person.email);
    await tx.update(emailChanges).set({ undoUntil: new Date(Date.now() - 1000) });
    const visitor = aBrowser(tx);
    expect(await viewEmailUndo(visitor, token)).toBeUndefined();
    await expect(undoEmailChange(visitor, { token, newPassword })).rejects.toBeInstanceOf(UndoLinkOver);
    await expect(undoEmailChange(visitor, { token: "x", newPassword })).rejects.toBeInstanceOf(UndoLinkOver);
  });

  test("not once the former address is that of another account", async ({ tx }) => {
    const { person, context } = await aPersonAtWork(tx);
    await changeTo(tx, context, freshEmail());
    await anIndividual(tx, { email: person.email });
    const token = await undoLinkSentTo(tx, person.email);
    const undoing = tx.transaction((inner) => undoEmailChange({ ...aBrowser(tx), db: inner }, { token, newPassword }));
    await expect(undoing).rejects.toBeInstanceOf(FormerEmailTaken);
  });

  test("a link to choose a password, mailed to the former address, is worth nothing after the change", async ({
    tx,
  }) => {
    const { person, context } = await aPersonAtWork(tx);
    await requestPasswordReset(context, { email: person.email });
    const [mail] = await mailsTo(tx, person.email, "password-reset");
    await changeTo(tx, context, freshEmail());
    const token = new URL(mail?.resetUrl ?? "https://x").searchParams.get("jeton") ?? "";
    expect(await viewPasswordLink(context, token)).toBeUndefined();
  });
});
