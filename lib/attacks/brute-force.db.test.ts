import { hash } from "@node-rs/argon2";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { connect, type Db } from "@/db/client";
import { guessDelays } from "@/db/schema";
import { WrongCredentials } from "@/lib/accounts/errors";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { sealLinkRequest } from "@/lib/accounts/link-request";
import { resetPassword } from "@/lib/accounts/reset-password";
import { sendPasswordLink } from "@/lib/accounts/send-password-link";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { tellGuessedPeople } from "@/lib/attacks/tell-guessed-people";
import { watchForAttacks } from "@/lib/attacks/watch-for-attacks";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { TooManyAttempts } from "@/lib/errors";
import { limitKey } from "@/lib/limits/limit-key";
import {
  aBrowser,
  aPassword,
  aPersonWithPassword,
  clearOfWindowEnd,
  codeSentTo,
  mailsTo,
} from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";
import { ownDatabase } from "@/tests/support/own-database";

const [guesses, origins] = [10_000, 500];
const newPassword = "un autre choix, plus long";

/** Browsers without cookies, each guess from the next of 500 networks. */
const attackers = (db: Db) => Array.from({ length: origins }, (_, i) => aBrowser(db, { origin: `198.51.${i}.7` }));

/** Whether a wrong password was looked at; anything but a refusal is let through. */
async function isLookedAt(browser: BrowserContext, email: string): Promise<boolean> {
  const tried = startSignIn(browser, { email, password: "Bonjour2026!" }, "sign_in");
  const error = await tried.then(
    () => new Error("got in"),
    (reason: unknown) => reason,
  );
  if (error instanceof WrongCredentials) return true;
  if (error instanceof TooManyAttempts) return false;
  throw error;
}

/** Eight guesses at a time; how many were looked at. */
async function attack(db: Db, target: (i: number) => string): Promise<number> {
  const browsers = attackers(db);
  let [next, lookedAt] = [0, 0];
  const guessOn = async () => {
    while (next < guesses) {
      const i = next++;
      const browser = browsers[i % origins];
      if (browser && (await isLookedAt(browser, target(i)))) lookedAt++;
    }
  };
  await Promise.all(Array.from({ length: 8 }, guessOn));
  return lookedAt;
}

async function signIn(browser: BrowserContext, email: string, password: string, known: string[] = []) {
  await startSignIn(browser, { email, password }, "sign_in");
  const code = await codeSentTo(browser.db, email, known);
  await finishSignIn(browser, "sign_in", code);
  return code;
}

describe("10,000 guesses", { timeout: 180_000 }, () => {
  // What the whole site counts would make other tests wait.
  let own: { db: Db; end: () => Promise<void> };

  beforeAll(async () => {
    const { url, drop } = await ownDatabase(process.env.TEST_DATABASE_URL ?? "");
    const { db, close } = connect(url, { max: 8 });
    own = { db, end: () => close().then(drop) };
  }, 60_000);

  afterAll(() => own.end());

  test("at one account from 500 origins: five are looked at, and the owner still gets in", async () => {
    const { db } = own;
    await clearOfWindowEnd();
    const { email } = await aPersonWithPassword(db);
    const [known, fresh] = [aBrowser(db), aBrowser(db)];
    const first = await signIn(known, email, aPassword);

    expect(await attack(db, () => email)).toBe(5);

    const second = await signIn(known, email, aPassword, [first]);
    await expect(startSignIn(fresh, { email, password: aPassword }, "sign_in")).rejects.toMatchObject({
      userMessage: expect.stringContaining("Mot de passe oublié"),
    });
    await sendPasswordLink(db, await sealLinkRequest({ email, browser: fresh.browser }));
    const [mail] = await mailsTo(db, email, "password-reset");
    const token = new URL(mail?.resetUrl ?? "").searchParams.get("jeton") ?? "";
    await resetPassword(fresh, { token, newPassword });
    for (const stranger of attackers(db).slice(0, 10)) await isLookedAt(stranger, email);
    await signIn(fresh, email, newPassword, [first, second]);

    await tellGuessedPeople(db);
    await tellGuessedPeople(db);
    expect(await mailsTo(db, email, "guesses-at-account")).toHaveLength(1);
  });

  test("at 10,000 accounts, one each: few are looked at, operators are told once, others sign in", async () => {
    const { db } = own;
    await clearOfWindowEnd();
    const operator = await anIndividual(db, { isOperator: true });
    const other = await aPersonWithPassword(db);
    // Cheap to look at: what is counted is how many are.
    const passwordHash = await hash(aPassword, { memoryCost: 8, timeCost: 1 });
    await db.execute(sql`
      insert into individuals (kind, email, password_hash, first_name, last_name, profession_code, region_code, cgu_version)
      select 'INT', 'cible-' || n || '@exemple.fr', ${passwordHash}, 'Camille', 'Martin', '317', ${other.regionCode}, '2026-11'
      from generate_series(0, ${guesses - 1}::int) n`);
    // As the database does by itself within a minute: queries planned for a few rows read all of them.
    await db.execute(sql`analyze individuals`);

    const lookedAt = await attack(db, (i) => `cible-${i}@exemple.fr`);

    expect(lookedAt).toBeGreaterThan(200);
    expect(lookedAt).toBeLessThan(1000);
    await signIn(aBrowser(db), other.email, aPassword);
    await signIn(aBrowser(db), "cible-9999@exemple.fr", aPassword);
    await watchForAttacks(db);
    await watchForAttacks(db);
    const alerts = await mailsTo(db, operator.email, "attack-alert");
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.sentences.join(" ")).toContain("depuis 500 réseaux");
  });
});

describe("the wait after wrong guesses", () => {
  test("doubles from the fifth on, up to a day, and starts again after a week", async ({ tx }) => {
    const email = "inconnue@exemple.fr";
    const key = limitKey({ name: "password account", subject: email });
    const row = eq(guessDelays.key, key);
    const waits: number[] = [];
    for (let i = 0; i < 17; i++) {
      expect(await isLookedAt(aBrowser(tx), email)).toBe(true);
      const [delay] = await tx.select().from(guessDelays).where(row);
      waits.push(Math.round(((delay?.blockedUntil?.getTime() ?? Date.now()) - Date.now()) / 60_000));
      await tx.update(guessDelays).set({ blockedUntil: sql`clock_timestamp()` }).where(row);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440]);

    await tx.update(guessDelays).set({ failedAt: sql`now() - interval '8 days'` }).where(row);
    await isLookedAt(aBrowser(tx), email);
    expect(await tx.select().from(guessDelays).where(row)).toMatchObject([{ failures: 1, blockedUntil: null }]);
  });

  test("holds for guesses made at once, each counted once", async () => {
    const email = `personne-${crypto.randomUUID()}@exemple.fr`;
    const tries = await Promise.all(Array.from({ length: 40 }, () => isLookedAt(aBrowser(committed), email)));
    expect(tries.filter(Boolean)).toHaveLength(5);
    const row = eq(guessDelays.key, limitKey({ name: "password account", subject: email }));
    expect(await committed.delete(guessDelays).where(row).returning()).toMatchObject([{ failures: 5 }]);
  });

  test("a right password ends it, and what a network may no longer try is not counted for the account", async ({
    tx,
  }) => {
    await clearOfWindowEnd();
    const { email } = await aPersonWithPassword(tx);
    const network = { origin: "203.0.113.9" };
    for (let i = 0; i < 60; i++) await isLookedAt(aBrowser(tx, network), `cible-${i}@exemple.fr`);
    for (let i = 0; i < 5; i++) expect(await isLookedAt(aBrowser(tx, network), email)).toBe(false);
    for (let i = 0; i < 4; i++) expect(await isLookedAt(aBrowser(tx), email)).toBe(true);
    await startSignIn(aBrowser(tx), { email, password: aPassword }, "sign_in");
    for (let i = 0; i < 5; i++) expect(await isLookedAt(aBrowser(tx), email)).toBe(true);
    expect(await isLookedAt(aBrowser(tx), email)).toBe(false);
  });
});
