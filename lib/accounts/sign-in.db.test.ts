import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect } from "vitest";
import { isKnownBrowser } from "@/db/queries/sessions";
import { individuals, sessions } from "@/db/schema";
import { CodeAlreadyUsed, CodeWrong, NoCodeAwaited, WrongCredentials } from "@/lib/accounts/errors";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { viewAwaitedCode } from "@/lib/accounts/view-awaited-code";
import { TooManyAttempts } from "@/lib/errors";
import {
  aBrowser,
  ageCodes,
  anotherCode,
  aPassword,
  aPersonWithPassword,
  clearOfWindowEnd,
  codeSentTo,
  mailsTo,
} from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

describe("signing in", () => {
  test("opens a session of a day, known to the journal, and tells of a new browser", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx, { origin: "82.64.12.34" });

    await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
    const sessionId = await finishSignIn(browser, "sign_in", await codeSentTo(tx, person.email));

    const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId));
    expect(session).toMatchObject({
      individualId: person.id,
      method: "password_and_code",
      browser: "Firefox sous Windows",
      origin: "82.64.12.34",
      revokedAt: null,
    });
    expect(Math.round(((session?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000)).toBe(24 * 60);
    expect(await journalOf(tx, "individual", person.id)).toEqual([
      { action: "individual.signed_in", actorId: person.id, detail: { purpose: "sign_in" } },
    ]);
    expect(await mailsTo(tx, person.email, "new-sign-in")).toMatchObject([
      { browser: "Firefox sous Windows", origin: "82.64.0.0" },
    ]);
    expect(await viewAwaitedCode(browser, "sign_in")).toBeUndefined();
  });

  test("says nothing of a browser that this person used before", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
    const first = await codeSentTo(tx, person.email);
    await finishSignIn(browser, "sign_in", first);
    expect(await isKnownBrowser(tx, person.id, browser.browser)).toBe(true);

    await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
    await finishSignIn(browser, "sign_in", await codeSentTo(tx, person.email, [first]));

    expect(await mailsTo(tx, person.email, "new-sign-in")).toHaveLength(1);
  });

  test("ends the session that the browser had", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const former = await contextOf(tx, person.id);
    const browser = aBrowser(tx, { actor: former.actor });

    await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
    await finishSignIn(browser, "sign_in", await codeSentTo(tx, person.email));

    const [session] = await tx.select().from(sessions).where(eq(sessions.id, former.actor.sessionId));
    expect(session?.revokedAt).toBeInstanceOf(Date);
  });

  test("gives the same session when the right code comes twice", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
    const code = await codeSentTo(tx, person.email);

    const first = await finishSignIn(browser, "sign_in", code);
    const second = await finishSignIn(browser, "sign_in", code);

    expect(second).toBe(first);
    expect(await journalOf(tx, "individual", person.id)).toHaveLength(1);
    await expect(finishSignIn(browser, "sign_in", anotherCode(code))).rejects.toBeInstanceOf(CodeAlreadyUsed);
    await ageCodes(tx, person.email, 61);
    await expect(finishSignIn(browser, "sign_in", code)).rejects.toBeInstanceOf(CodeAlreadyUsed);
  });

  test("refuses a wrong password and an unknown account in the same words", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);

    const wrong = startSignIn(browser, { email: person.email, password: "quatre mots sans raison" }, "sign_in");
    await expect(wrong).rejects.toMatchObject({ name: "WrongCredentials", field: undefined });
    const unknown = startSignIn(browser, { email: "personne@exemple.fr", password: aPassword }, "sign_in");
    await expect(unknown).rejects.toMatchObject({
      name: "WrongCredentials",
      userMessage: "Adresse mail ou mot de passe incorrect.",
    });
    expect(await mailsTo(tx, person.email, "one-time-code")).toEqual([]);
    await expect(finishSignIn(browser, "sign_in", "000000")).rejects.toBeInstanceOf(NoCodeAwaited);
  });

  test("hashes again what was hashed by weaker means, once the password is right", async ({ tx }) => {
    const weak = await hash(aPassword, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
    const { id, email } = await anIndividual(tx, { passwordHash: weak });
    const stored = async () => (await tx.select().from(individuals).where(eq(individuals.id, id)))[0]?.passwordHash;

    await startSignIn(aBrowser(tx), { email, password: "pas le bon" }, "sign_in").catch(() => undefined);
    expect(await stored()).toBe(weak);
    await startSignIn(aBrowser(tx), { email, password: aPassword }, "sign_in");

    expect(await stored()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await startSignIn(aBrowser(tx), { email, password: aPassword }, "sign_in");
  });

  test("sends one code for a form sent twice, and none that serves another purpose", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);

    await startSignIn(browser, { email: person.email, password: aPassword }, "association");
    await startSignIn(browser, { email: person.email, password: aPassword }, "association");

    const code = await codeSentTo(tx, person.email);
    await expect(finishSignIn(browser, "sign_in", code)).rejects.toBeInstanceOf(NoCodeAwaited);
    await finishSignIn(browser, "association", code);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([{ detail: { purpose: "association" } }]);
  });

  test("gives somebody else in the same browser a code of their own", async ({ tx }) => {
    const [first, second] = [await aPersonWithPassword(tx), await aPersonWithPassword(tx)];
    const browser = aBrowser(tx);
    await startSignIn(browser, { email: first.email, password: aPassword }, "sign_in");

    await startSignIn(browser, { email: second.email, password: aPassword }, "sign_in");

    const former = await codeSentTo(tx, first.email);
    const latter = await codeSentTo(tx, second.email);
    if (former !== latter) await expect(finishSignIn(browser, "sign_in", former)).rejects.toBeInstanceOf(CodeWrong);
    const id = await finishSignIn(browser, "sign_in", latter);
    expect(await tx.select().from(sessions).where(eq(sessions.id, id))).toMatchObject([{ individualId: second.id }]);
  });
});

describe("limits of sign-in", () => {
  beforeEach(clearOfWindowEnd);

  test("five wrong passwords make the next one wait, whoever tries, and whether the account exists or not", async ({
    tx,
  }) => {
    const person = await aPersonWithPassword(tx);
    const sentences: string[] = [];
    for (const email of [person.email, "inconnue@exemple.fr"]) {
      for (let i = 0; i < 5; i++) {
        const tried = startSignIn(aBrowser(tx), { email, password: "pas le bon du tout" }, "sign_in");
        await expect(tried).rejects.toBeInstanceOf(WrongCredentials);
      }
      const over = startSignIn(aBrowser(tx), { email, password: aPassword }, "sign_in");
      const error = await over.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TooManyAttempts);
      if (error instanceof TooManyAttempts) sentences.push(error.userMessage);
    }
    expect(sentences[0]).toBe(sentences[1]);
    expect(sentences[0]).toMatch(/^Trop d’essais\. Réessayez dans 1 minute\. Si c’est votre compte,/);
  });

  test("strangers who try passwords don’t lock out the browser of the person", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const own = aBrowser(tx);
    await startSignIn(own, { email: person.email, password: aPassword }, "sign_in");
    await finishSignIn(own, "sign_in", await codeSentTo(tx, person.email));
    for (let i = 0; i < 11; i++) {
      await startSignIn(aBrowser(tx), { email: person.email, password: "pas le bon" }, "sign_in").catch(
        () => undefined,
      );
    }

    const tried = startSignIn(own, { email: person.email, password: aPassword }, "sign_in");
    await expect(tried).resolves.toEqual({ next: "code" });
  });

  test("signing in again and again locks nobody out", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const known: string[] = [];
    for (let i = 0; i < 12; i++) {
      const browser = aBrowser(tx, { origin: "192.0.2.80" });
      await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
      const code = (await mailsTo(tx, person.email, "one-time-code"))
        .map((mail) => mail.code)
        .find((c) => !known.includes(c));
      known.push(code ?? "");
      await finishSignIn(browser, "sign_in", code ?? "");
    }
  });

  test("one address of origin tries sixty passwords at most, over all accounts", async ({ tx }) => {
    const attacker = aBrowser(tx, { origin: "2001:db8:1:2:ffff::1" });
    for (let i = 0; i < 60; i++) {
      const tried = startSignIn(attacker, { email: `cible-${i}@exemple.fr`, password: "pas le bon" }, "sign_in");
      await expect(tried).rejects.toBeInstanceOf(WrongCredentials);
    }
    const neighbour = aBrowser(tx, { origin: "2001:db8:1:2::9" });
    const over = startSignIn(neighbour, { email: "encore@exemple.fr", password: "pas le bon" }, "sign_in");
    await expect(over).rejects.toBeInstanceOf(TooManyAttempts);
    const elsewhere = startSignIn(aBrowser(tx), { email: "encore@exemple.fr", password: "pas le bon" }, "sign_in");
    await expect(elsewhere).rejects.toBeInstanceOf(WrongCredentials);
  });
});
