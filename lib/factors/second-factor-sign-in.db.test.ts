import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { factorChallenges, recoveryCodes, sessions, totpFactors } from "@/db/schema";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { ApplicationCodeUsed, ApplicationCodeWrong, NoFactorAwaited, RecoveryCodeWrong } from "@/lib/factors/errors";
import { forgetBrowsers } from "@/lib/factors/forget-browsers";
import { signInWithFactor } from "@/lib/factors/sign-in-with-factor";
import { viewAwaitedFactor } from "@/lib/factors/view-awaited-factor";
import { aBrowser, aPassword, aPersonWithPassword, codeSentTo, mailsTo } from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";
import { anApplication, factorContextOf } from "@/tests/support/factors";
import { aReviewer } from "@/tests/support/fixtures";

const application = (code: string) => ({ kind: "application", code }) as const;
const recovery = (recoveryCode = "") => ({ kind: "recovery", recoveryCode }) as const;

const passwordOf = (browser: BrowserContext, { email }: { email: string }) =>
  startSignIn(browser, { email, password: aPassword }, "sign_in");

describe("whoever has a second factor", () => {
  test("is asked for it instead of a mailed code", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const { code } = await anApplication(tx, person.id);
    const browser = aBrowser(tx);

    expect(await passwordOf(browser, person)).toEqual({ next: "factor" });
    expect(await mailsTo(tx, person.email, "one-time-code")).toEqual([]);
    expect(await viewAwaitedFactor(browser)).toEqual({ passkeys: false, applications: true, recoveryCodes: true });
    const sessionId = await signInWithFactor(browser, application(code()));

    const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId));
    expect(session).toMatchObject({
      individualId: person.id,
      method: "password_and_factor",
      browserHash: browser.browser,
    });
    expect(await viewAwaitedFactor(browser)).toBeUndefined();
  });

  test("is given one session when the same code comes twice, and no other session for that code", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const { code } = await anApplication(tx, person.id);
    const [here, elsewhere] = [aBrowser(tx), aBrowser(tx)];
    await passwordOf(here, person);
    await passwordOf(elsewhere, person);

    const shown = application(code());
    const first = await signInWithFactor(here, shown);
    expect(await signInWithFactor(here, shown)).toBe(first);
    await expect(signInWithFactor(elsewhere, shown)).rejects.toBeInstanceOf(ApplicationCodeUsed);
    await expect(signInWithFactor(elsewhere, application(code(-1)))).rejects.toBeInstanceOf(ApplicationCodeUsed);
    expect(await tx.select().from(sessions).where(eq(sessions.individualId, person.id))).toHaveLength(1);
  });

  test("enters it in the browser of the password, within ten minutes", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const { code } = await anApplication(tx, person.id);
    const browser = aBrowser(tx);
    await passwordOf(browser, person);

    await expect(signInWithFactor(aBrowser(tx), application(code()))).rejects.toBeInstanceOf(NoFactorAwaited);
    await expect(signInWithFactor(browser, application(code(3)))).rejects.toBeInstanceOf(ApplicationCodeWrong);
    const [createdAt, expiresAt] = [new Date(Date.now() - 601_000), new Date(Date.now() - 1000)];
    await tx.update(factorChallenges).set({ createdAt, expiresAt }).where(eq(factorChallenges.individualId, person.id));
    await expect(signInWithFactor(browser, application(code()))).rejects.toBeInstanceOf(NoFactorAwaited);
  });

  test("may use a recovery code, once, and is told how many are left", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const { recoveryCodes: codes } = await anApplication(tx, person.id);
    const browser = aBrowser(tx);
    await passwordOf(browser, person);
    await signInWithFactor(browser, recovery(codes[0]));
    expect(await mailsTo(tx, person.email, "factor-changed")).toMatchObject([{ kind: "recovery_code_used" }]);

    await passwordOf(browser, person);
    await expect(signInWithFactor(browser, recovery(codes[0]))).rejects.toBeInstanceOf(RecoveryCodeWrong);
    await signInWithFactor(browser, recovery(codes[1]));
    const stored = await tx.select().from(recoveryCodes).where(eq(recoveryCodes.individualId, person.id));
    expect(stored.filter(({ usedAt }) => usedAt)).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toContain(codes[2]);
  });

  test("can’t finish with a code mailed before the factor was set up", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await passwordOf(browser, person);
    await anApplication(tx, person.id);
    await expect(finishSignIn(browser, "sign_in", await codeSentTo(tx, person.email))).rejects.toThrow();
    expect(await tx.select().from(sessions).where(eq(sessions.individualId, person.id))).toEqual([]);
  });
});

test("of two browsers with the same recovery code at once, one gets in", async () => {
  const person = await aPersonWithPassword(committed, { email: `${randomUUID()}@exemple.fr` });
  const { recoveryCodes: codes } = await anApplication(committed, person.id);
  const browsers = [aBrowser(committed), aBrowser(committed), aBrowser(committed)];
  for (const browser of browsers) await passwordOf(browser, person);

  const outcomes = await Promise.allSettled(browsers.map((browser) => signInWithFactor(browser, recovery(codes[0]))));

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await committed.select().from(sessions).where(eq(sessions.individualId, person.id))).toHaveLength(1);
});

describe("a remembered browser", () => {
  async function remembered(browser: BrowserContext, person: { email: string }) {
    await passwordOf(browser, person);
    await finishSignIn(browser, "sign_in", await codeSentTo(browser.db, person.email), true);
  }

  test("asks for no code, there and nowhere else, until it is forgotten", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await remembered(browser, person);

    const again = await passwordOf(browser, person);
    expect(again).toMatchObject({ next: "session" });
    expect(await passwordOf(browser, person)).toEqual(again);
    expect(await passwordOf(aBrowser(tx), person)).toEqual({ next: "code" });

    await forgetBrowsers(await factorContextOf(tx, person.id));
    expect(await passwordOf(browser, person)).toEqual({ next: "code" });
  });

  test("skips no factor of whoever has one", async ({ tx }) => {
    const person = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await remembered(browser, person);
    await anApplication(tx, person.id);
    expect(await passwordOf(browser, person)).toEqual({ next: "factor" });
  });

  test("is none for staff", async ({ tx }) => {
    const plain = await aPersonWithPassword(tx);
    const reviewer = await aReviewer(tx, ["76"], { passwordHash: plain.passwordHash });
    const browser = aBrowser(tx);
    await remembered(browser, reviewer);
    expect(await passwordOf(browser, reviewer)).toEqual({ next: "code" });
  });
});

test("an application whose first code never came counts for nothing", async ({ tx }) => {
  const person = await aPersonWithPassword(tx);
  await anApplication(tx, person.id);
  await tx.update(totpFactors).set({ confirmedAt: null }).where(eq(totpFactors.individualId, person.id));
  expect(await passwordOf(aBrowser(tx), person)).toEqual({ next: "code" });
});
