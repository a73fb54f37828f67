import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { insertPscIdentity } from "@/db/queries/psc-identities";
import { individuals, pscArrivals, pscIdentities, sessions } from "@/db/schema";
import { CannotLink, NoPscArrival } from "@/lib/psc/errors";
import { signInWithPsc } from "@/lib/psc/sign-in-with-psc";
import { aBrowser, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { comesBack, pscClaims } from "@/tests/support/psc";
import { journalOf } from "@/tests/support/traces";

describe("coming back from Pro Santé Connect", () => {
  test("opens the session of the account linked, proved when it was there, and keeps today's claims", async ({
    tx,
  }) => {
    const person = await anIndividual(tx);
    const claims = pscClaims();
    await insertPscIdentity(tx, person.id, claims);
    const browser = aBrowser(tx);
    const provedAt = new Date(Date.now() - 3 * 3_600_000);
    const activities = [{ companyName: "Pharmacie du Centre" }];
    await comesBack(browser, { ...claims, activities }, { provedAt, returnPath: "/suivi" });

    const signedIn = await signInWithPsc(browser);

    expect(signedIn?.returnPath).toBe("/suivi");
    const [session] = await tx
      .select()
      .from(sessions)
      .where(eq(sessions.id, signedIn?.sessionId ?? ""));
    expect(session).toMatchObject({ individualId: person.id, method: "psc", provedAt });
    expect(session?.sealedPscIdToken).toMatch(/^ey/);
    const [identity] = await tx.select().from(pscIdentities).where(eq(pscIdentities.individualId, person.id));
    expect(identity?.claims.activities).toEqual(activities);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([{ action: "individual.signed_in" }]);
    expect(await mailsTo(tx, person.email, "new-sign-in")).toHaveLength(1);
  });

  test("serves once", async ({ tx }) => {
    const person = await anIndividual(tx);
    const claims = pscClaims();
    await insertPscIdentity(tx, person.id, claims);
    const browser = aBrowser(tx);
    await comesBack(browser, claims);
    await signInWithPsc(browser);
    await expect(signInWithPsc(browser)).rejects.toBeInstanceOf(NoPscArrival);
  });

  test("serves in its own browser, and for half an hour", async ({ tx }) => {
    const browser = aBrowser(tx);
    await comesBack(browser, pscClaims());
    await expect(signInWithPsc(aBrowser(tx))).rejects.toBeInstanceOf(NoPscArrival);
    await tx
      .update(pscArrivals)
      .set({ createdAt: new Date(Date.now() - 31 * 60_000), expiresAt: new Date(Date.now() - 60_000) })
      .where(eq(pscArrivals.browserHash, browser.browser));
    await expect(signInWithPsc(browser)).rejects.toBeInstanceOf(NoPscArrival);
  });

  test("opens nothing for somebody unknown, nor a closed account: who it is waits", async ({ tx }) => {
    const browser = aBrowser(tx);
    const claims = pscClaims();
    const closed = await anIndividual(tx);
    await insertPscIdentity(tx, closed.id, claims);
    await tx.update(individuals).set({ closedAt: new Date() }).where(eq(individuals.id, closed.id));
    await comesBack(browser, claims);
    expect(await signInWithPsc(browser)).toBeUndefined();
    expect(await signInWithPsc(browser)).toBeUndefined();
  });

  test("proves once more who is signed in, in a new session; nobody else takes their place", async ({ tx }) => {
    const person = await anIndividual(tx);
    const claims = pscClaims();
    await insertPscIdentity(tx, person.id, claims);
    const { actor } = await contextOf(tx, person.id);
    const browser = aBrowser(tx, { actor });
    await comesBack(browser, claims);
    expect((await signInWithPsc(browser))?.sessionId).not.toBe(actor.sessionId);
    const [former] = await tx.select().from(sessions).where(eq(sessions.id, actor.sessionId));
    expect(former?.revokedAt).not.toBeNull();

    const other = aBrowser(tx, { actor: (await contextOf(tx, (await anIndividual(tx)).id)).actor });
    await comesBack(other, claims);
    await expect(signInWithPsc(other)).rejects.toBeInstanceOf(CannotLink);
  });
});
