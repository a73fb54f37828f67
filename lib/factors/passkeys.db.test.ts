import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { individuals, sessions } from "@/db/schema";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { addPasskey } from "@/lib/factors/add-passkey";
import { PasskeyNotAdded, PasskeyRefused } from "@/lib/factors/errors";
import { offerPasskey } from "@/lib/factors/offer-passkey";
import { proveWithFactor } from "@/lib/factors/prove-with-factor";
import { signInWithFactor } from "@/lib/factors/sign-in-with-factor";
import { signInWithPasskey } from "@/lib/factors/sign-in-with-passkey";
import { aBrowser, aPassword, aPersonWithPassword } from "@/tests/support/accounts";
import { anAuthenticator } from "@/tests/support/authenticator";
import { test } from "@/tests/support/database";
import { factorContextOf } from "@/tests/support/factors";

const passkey = (response: ReturnType<ReturnType<typeof anAuthenticator>["assert"]>) =>
  ({ kind: "passkey", response }) as const;

/** Somebody whose device holds a passkey. */
async function enrolled(tx: Db) {
  const person = await aPersonWithPassword(tx);
  const context = await factorContextOf(tx, person.id);
  const device = anAuthenticator();
  const { challenge } = await offerPasskey(context, "ajout");
  const codes = await addPasskey(context, { name: "Ordinateur", response: device.attest(challenge) });
  return { person, context, device, codes };
}

const methodOf = async (tx: Db, id: string) => (await tx.select().from(sessions).where(eq(sessions.id, id)))[0]?.method;

describe("adding a passkey", () => {
  test("gives recovery codes with the first one; a second one works as well", async ({ tx }) => {
    const { context, codes } = await enrolled(tx);
    expect(codes).toHaveLength(10);
    const { challenge } = await offerPasskey(context, "ajout");
    const second = { name: "Téléphone", response: anAuthenticator().attest(challenge) };
    expect(await addPasskey(context, second)).toBeUndefined();
    expect(await addPasskey(context, second)).toBeUndefined();
  });

  test.for([
    ["another site made it", { origin: "https://faux.exemple" }],
    ["the device did not check who was there", { isVerified: false }],
  ] as const)("is refused when %s", async ([, options], { tx }) => {
    const context = await factorContextOf(tx, (await aPersonWithPassword(tx)).id);
    const { challenge } = await offerPasskey(context, "ajout");
    const response = anAuthenticator(options).attest(challenge);
    await expect(addPasskey(context, { name: "x", response })).rejects.toBeInstanceOf(PasskeyNotAdded);
  });

  test("is refused for a challenge of another browser, person or purpose, and for a passkey known already", async ({
    tx,
  }) => {
    const { context, device } = await enrolled(tx);
    const add = (challenge: string, made = anAuthenticator()) =>
      addPasskey(context, { name: "x", response: made.attest(challenge) });
    const otherBrowser = await factorContextOf(tx, context.actor.id);
    const otherPerson = {
      ...(await factorContextOf(tx, (await aPersonWithPassword(tx)).id)),
      browser: context.browser,
    };
    for (const { challenge } of [
      await offerPasskey(otherBrowser, "ajout"),
      await offerPasskey(otherPerson, "ajout"),
      await offerPasskey(context, "preuve"),
    ]) {
      await expect(add(challenge)).rejects.toBeInstanceOf(PasskeyNotAdded);
    }
    await expect(add("bm90IG91cnM")).rejects.toBeInstanceOf(PasskeyNotAdded);
    const { challenge } = await offerPasskey(context, "ajout");
    await expect(tx.transaction(() => add(challenge, device))).rejects.toBeInstanceOf(PasskeyNotAdded);
  });
});

describe("signing in by passkey alone", () => {
  test("tells who it is; sent twice, opens one session", async ({ tx }) => {
    const { device, person } = await enrolled(tx);
    const browser = aBrowser(tx);
    const response = device.assert((await offerPasskey(browser, "connexion")).challenge);
    const id = await signInWithPasskey(browser, response);
    expect(await signInWithPasskey(browser, response)).toBe(id);
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, id));
    expect(session).toMatchObject({ individualId: person.id, method: "passkey" });
  });

  test("is refused elsewhere, with another key, from another site, with a copied key, and to a closed account", async ({
    tx,
  }) => {
    const { device, person } = await enrolled(tx);
    const browser = aBrowser(tx);
    const challenge = async () => (await offerPasskey(browser, "connexion")).challenge;
    const refused = (response: ReturnType<typeof device.assert>, here = browser) =>
      expect(signInWithPasskey(here, response)).rejects.toBeInstanceOf(PasskeyRefused);

    await refused(device.assert(await challenge()), aBrowser(tx));
    await refused(anAuthenticator().assert(await challenge()));
    await refused({ ...anAuthenticator().assert(await challenge()), id: device.id });
    await signInWithPasskey(browser, device.assert(await challenge()));
    device.countFrom(0);
    await refused(device.assert(await challenge()));
    device.countFrom(50);
    await tx.update(individuals).set({ closedAt: new Date() }).where(eq(individuals.id, person.id));
    await refused(device.assert(await challenge()));
  });
});

test("after the password, somebody else’s passkey is refused, one’s own opens", async ({ tx }) => {
  const { device, person } = await enrolled(tx);
  const other = await enrolled(tx);
  const browser = aBrowser(tx);
  await startSignIn(browser, { email: person.email, password: aPassword }, "sign_in");
  const { challenge } = await offerPasskey(browser, "facteur");
  await expect(signInWithFactor(browser, passkey(other.device.assert(challenge)))).rejects.toBeInstanceOf(
    PasskeyRefused,
  );
  expect(await methodOf(tx, await signInWithFactor(browser, passkey(device.assert(challenge))))).toBe("passkey");
});

test("a proof renews the session’s, once for each challenge", async ({ tx }) => {
  const { device, context } = await enrolled(tx);
  const { sessionId } = context.actor;
  const longAgo = new Date(Date.now() - 3_600_000);
  await tx.update(sessions).set({ provedAt: longAgo, method: "password_and_factor" }).where(eq(sessions.id, sessionId));

  const entered = passkey(device.assert((await offerPasskey(context, "preuve")).challenge));
  await proveWithFactor(context, entered);

  const [session] = await tx.select().from(sessions).where(eq(sessions.id, sessionId));
  expect(session?.method).toBe("passkey");
  expect(session?.provedAt.getTime()).toBeGreaterThan(longAgo.getTime());
  await tx.update(sessions).set({ provedAt: longAgo }).where(eq(sessions.id, sessionId));
  await expect(proveWithFactor(context, entered)).rejects.toBeInstanceOf(PasskeyRefused);
});
