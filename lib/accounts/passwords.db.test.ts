import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findSessionActor } from "@/db/queries/sessions";
import { lockTrustedBrowser, trustBrowser } from "@/db/queries/trusted-browsers";
import { individuals, passwordResets } from "@/db/schema";
import { changePassword } from "@/lib/accounts/change-password";
import {
  PasswordLinkOfAnotherBrowser,
  PasswordLinkOver,
  PasswordRefused,
  WrongCredentials,
  WrongPassword,
} from "@/lib/accounts/errors";
import { sealLinkRequest } from "@/lib/accounts/link-request";
import { verifyPassword } from "@/lib/accounts/password-hash";
import { renewPasswordLink } from "@/lib/accounts/renew-password-link";
import { requestPasswordReset } from "@/lib/accounts/request-password-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { sendPasswordLink } from "@/lib/accounts/send-password-link";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { viewPasswordLink } from "@/lib/accounts/view-password-link";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { TooManyAttempts } from "@/lib/errors";
import { aBrowser, aPassword, aPersonWithPassword, clearOfWindowEnd, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const newPassword = "un autre choix, plus long";

/** Asks for a link, and lets the worker send it. */
async function askForLink(browser: BrowserContext, email: string) {
  await requestPasswordReset(browser, { email });
  await sendPasswordLink(browser.db, await sealLinkRequest({ email, browser: browser.browser }));
}

async function linkSentTo(db: Db, email: string): Promise<string> {
  const [mail] = await mailsTo(db, email, "password-reset");
  return tokenOf(mail?.resetUrl ?? "");
}

const tokenOf = (url: string) => new URL(url).searchParams.get("jeton") ?? "";

/** A wrong password, refused as such. */
async function guess(browser: BrowserContext, email: string) {
  await startSignIn(browser, { email, password: "pas le bon du tout" }, "sign_in").catch((error: unknown) => {
    if (!(error instanceof WrongCredentials)) throw error;
  });
}

/** As if the links of a person had been asked for half a minute ago. */
async function ageLinks(db: Db, individualId: string) {
  const createdAt = new Date(Date.now() - 31_000);
  await db.update(passwordResets).set({ createdAt }).where(eq(passwordResets.individualId, individualId));
}

async function opens(db: Db, id: string, password: string) {
  const [row] = await db.select({ hash: individuals.passwordHash }).from(individuals).where(eq(individuals.id, id));
  return verifyPassword(row?.hash, password);
}

describe("a forgotten password", () => {
  test("is replaced by the link of a mail; sessions and codes end, and the person is told", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const { actor } = await contextOf(tx, person.id);
    const visitor = aBrowser(tx);
    await startSignIn(visitor, { email: person.email, password: aPassword }, "sign_in");
    await askForLink(visitor, person.email);
    const token = await linkSentTo(tx, person.email);
    expect(await viewPasswordLink(visitor, token)).toEqual({ maskedEmail: "p…@exemple.fr" });

    await resetPassword(visitor, { token, newPassword });

    expect(await opens(tx, person.id, newPassword)).toBe(true);
    expect(await findSessionActor(tx, actor.sessionId)).toBeUndefined();
    expect(await viewAwaitedCode(visitor, "sign_in")).toBeUndefined();
    expect(await mailsTo(tx, person.email, "password-changed")).toHaveLength(1);
    expect(await journalOf(tx, "individual", person.id)).toEqual([
      { action: "individual.password_changed", actorId: person.id, detail: { by: "link" } },
    ]);
  });

  test("is answered alike, and by the same work, when nobody has the e-mail", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await requestPasswordReset(browser, { email });
    await requestPasswordReset(browser, { email: "inconnue@exemple.fr" });
    expect(await mailsTo(tx, email, "password-reset")).toEqual([]);
    const jobs = await tx.execute(sql`
      select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'send_password_link'`);
    expect(jobs).toHaveLength(2);
    expect(JSON.stringify(jobs)).not.toContain("exemple.fr");

    await sendPasswordLink(tx, await sealLinkRequest({ email: "inconnue@exemple.fr", browser: browser.browser }));
    expect(await mailsTo(tx, "inconnue@exemple.fr", "password-reset")).toEqual([]);
  });

  test("the link opens in the browser that asked for it, and from another one asks for another", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const [asking, reading] = [aBrowser(tx), aBrowser(tx)];
    await askForLink(asking, person.email);
    const token = await linkSentTo(tx, person.email);

    expect(await viewPasswordLink(reading, token)).toEqual({ maskedEmail: null });
    const elsewhere = resetPassword(reading, { token, newPassword });
    await expect(elsewhere).rejects.toBeInstanceOf(PasswordLinkOfAnotherBrowser);
    expect(await opens(tx, person.id, aPassword)).toBe(true);

    await renewPasswordLink(reading, token);
    await sendPasswordLink(tx, await sealLinkRequest({ email: person.email, browser: reading.browser }));
    const links = (await mailsTo(tx, person.email, "password-reset")).map(({ resetUrl }) => tokenOf(resetUrl));
    const own = links.find((sent) => sent !== token) ?? "";
    await resetPassword(reading, { token: own, newPassword });
    expect(await opens(tx, person.id, newPassword)).toBe(true);
    await expect(renewPasswordLink(reading, token)).rejects.toBeInstanceOf(PasswordLinkOver);
  });

  test("no browser is trusted any longer, and the wait that strangers brought is over", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await trustBrowser(tx, { individualId: person.id, browserHash: visitor.browser, browser: null });
    for (let i = 0; i < 5; i++) await guess(aBrowser(tx), person.email);
    await expect(guess(aBrowser(tx), person.email)).rejects.toBeInstanceOf(TooManyAttempts);
    await askForLink(visitor, person.email);

    await resetPassword(visitor, { token: await linkSentTo(tx, person.email), newPassword });

    expect(await lockTrustedBrowser(tx, person.id, visitor.browser)).toBe(false);
    await guess(aBrowser(tx), person.email);
  });

  test("the link serves once; sent twice with the same password, it changes once", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await askForLink(visitor, person.email);
    const token = await linkSentTo(tx, person.email);

    await resetPassword(visitor, { token, newPassword });
    await resetPassword(visitor, { token, newPassword });

    expect(await mailsTo(tx, person.email, "password-changed")).toHaveLength(1);
    const other = resetPassword(visitor, { token, newPassword: "encore un tout autre choix" });
    await expect(other).rejects.toBeInstanceOf(PasswordLinkOver);
    expect(await viewPasswordLink(visitor, token)).toBeUndefined();
  });

  test("a link of thirty minutes ago opens nothing, nor does none at all", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await askForLink(visitor, person.email);
    const first = await linkSentTo(tx, person.email);
    await tx
      .update(passwordResets)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(passwordResets.individualId, person.id));
    await expect(resetPassword(visitor, { token: first, newPassword })).rejects.toBeInstanceOf(PasswordLinkOver);
    expect(await viewPasswordLink(visitor, first)).toBeUndefined();
    expect(await viewPasswordLink(visitor, undefined)).toBeUndefined();
    await expect(resetPassword(visitor, { token: "", newPassword })).rejects.toBeInstanceOf(PasswordLinkOver);
    expect(await opens(tx, person.id, aPassword)).toBe(true);
  });

  test("asked for again at once, it is not sent twice, and the first link stays good", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await askForLink(visitor, person.email);
    await askForLink(visitor, person.email);
    expect(await mailsTo(tx, person.email, "password-reset")).toHaveLength(1);
    expect(await viewPasswordLink(visitor, await linkSentTo(tx, person.email))).toBeDefined();
  });

  test("a link that serves ends the others", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await askForLink(visitor, person.email);
    const first = await linkSentTo(tx, person.email);
    await ageLinks(tx, person.id);
    await askForLink(visitor, person.email);
    const links = (await mailsTo(tx, person.email, "password-reset")).map(({ resetUrl }) => resetUrl);
    const second = links.map(tokenOf).find((token) => token !== first);

    await resetPassword(visitor, { token: second ?? "", newPassword });

    expect(await viewPasswordLink(visitor, first)).toBeUndefined();
  });

  test("a weak choice is refused and the link stays", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const visitor = aBrowser(tx);
    await askForLink(visitor, person.email);
    const token = await linkSentTo(tx, person.email);
    const weak = resetPassword(visitor, { token, newPassword: "camille.martin1" });
    await expect(weak).rejects.toBeInstanceOf(PasswordRefused);
    expect(await viewPasswordLink(visitor, token)).toBeDefined();
  });

  test("five links an hour", async ({ tx }) => {
    await clearOfWindowEnd();
    for (let i = 0; i < 5; i++) await requestPasswordReset(aBrowser(tx), { email: "inconnue@exemple.fr" });
    const over = requestPasswordReset(aBrowser(tx), { email: "inconnue@exemple.fr" });
    await expect(over).rejects.toBeInstanceOf(TooManyAttempts);
  });
});

describe("changing a known password", () => {
  beforeEach(clearOfWindowEnd);

  test("ends the other sessions, keeps this one, and tells", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const [here, elsewhere] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];

    await changePassword(here, { password: aPassword, newPassword });

    expect(await opens(tx, person.id, newPassword)).toBe(true);
    expect(await findSessionActor(tx, here.actor.sessionId)).toBeDefined();
    expect(await findSessionActor(tx, elsewhere.actor.sessionId)).toBeUndefined();
    expect(await mailsTo(tx, person.email, "password-changed")).toHaveLength(1);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([{ detail: { by: "former password" } }]);
  });

  test("sent twice, changes once", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const context = await contextOf(tx, person.id);
    await changePassword(context, { password: aPassword, newPassword });
    await changePassword(context, { password: aPassword, newPassword });
    expect(await mailsTo(tx, person.email, "password-changed")).toHaveLength(1);
  });

  test("asks for the present password, with a growing delay, in this session alone", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const [context, other] = [await contextOf(tx, person.id), await contextOf(tx, person.id)];
    for (let i = 0; i < 5; i++) {
      const tried = changePassword(context, { password: "pas le bon du tout", newPassword });
      await expect(tried).rejects.toBeInstanceOf(WrongPassword);
    }
    const over = changePassword(context, { password: aPassword, newPassword });
    await expect(over).rejects.toBeInstanceOf(TooManyAttempts);
    await changePassword(other, { password: aPassword, newPassword });
  });

  test("refuses a weak choice", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const context = await contextOf(tx, person.id);
    const weak = changePassword(context, { password: aPassword, newPassword: "azertyuiop123" });
    await expect(weak).rejects.toBeInstanceOf(PasswordRefused);
    expect(await opens(tx, person.id, aPassword)).toBe(true);
  });
});
