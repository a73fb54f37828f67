import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { findRegistration } from "@/db/queries/registrations";
import { individuals, pscArrivals, sessions } from "@/db/schema";
import { createAccount } from "@/lib/accounts/create-account";
import { saveIdentity } from "@/lib/accounts/save-identity";
import { forgetArrival } from "@/lib/psc/forget-arrival";
import { registerWithPsc } from "@/lib/psc/register-with-psc";
import { viewPscRegistration } from "@/lib/psc/view-psc-registration";
import { aBrowser, aPassword } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { claimsWithoutRpps, comesBack, pscClaims } from "@/tests/support/psc";
import { anEmail, aPharmacist, withProvedEmail } from "@/tests/support/registrations";

describe("making an account with what Pro Santé Connect says", () => {
  test("its identity counts, whatever was sent; the account is linked and its number checked", async ({ tx }) => {
    const [browser, email, claims] = [aBrowser(tx), anEmail(), pscClaims()];
    await comesBack(browser, claims, { returnPath: "/inscription/individuel?region=76" });
    expect(await registerWithPsc(browser)).toBe("/inscription/individuel?region=76");
    await withProvedEmail(browser, email);
    await saveIdentity(browser, { ...aPharmacist({ rpps: anRpps() }), lastName: "Autre", professionCode: "60" });
    const { id } = await createAccount(browser, aPassword);

    const [account] = await tx.select().from(individuals).where(eq(individuals.email, email));
    expect(account).toMatchObject({ kind: "PER", lastName: "Vives", rpps: claims.rpps, professionCode: "21" });
    expect(account?.rppsCheckedAt).not.toBeNull();
    expect(await findPscIdentity(tx, account?.id ?? "")).toMatchObject({ claims });
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, id));
    expect(session).toMatchObject({ method: "psc", sealedPscIdToken: expect.stringMatching(/^ey/) });
    expect(await viewPscRegistration(browser)).toBeUndefined();
  });

  test("is one without RPPS for whoever has none there, even asked with a number", async ({ tx }) => {
    const [browser, email] = [aBrowser(tx), anEmail()];
    await comesBack(browser, claimsWithoutRpps(`ANS${anRpps()}`));
    await registerWithPsc(browser);
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());
    await createAccount(browser, aPassword);
    const [account] = await tx.select().from(individuals).where(eq(individuals.email, email));
    expect(account).toMatchObject({ kind: "INT", rpps: null, rppsCheckedAt: null });
    expect(await findPscIdentity(tx, account?.id ?? "")).toBeDefined();
  });

  test("forgets who was typed there before; forgotten in turn, it leaves an ordinary registration", async ({ tx }) => {
    const browser = aBrowser(tx);
    await withProvedEmail(browser, anEmail());
    await saveIdentity(browser, aPharmacist());
    await comesBack(browser, pscClaims());
    expect(await viewPscRegistration(browser)).toBeUndefined();
    await registerWithPsc(browser);
    expect(await findRegistration(tx, browser.browser)).toMatchObject({ kind: null, lastName: null });

    await forgetArrival(browser);
    expect(await viewPscRegistration(browser)).toBeUndefined();
    await saveIdentity(browser, aPharmacist());
    expect(await findRegistration(tx, browser.browser)).toMatchObject({ kind: "PER", pscArrivalId: null });
  });

  test("too late, the account is made all the same, its number declared", async ({ tx }) => {
    const [browser, email] = [aBrowser(tx), anEmail()];
    await comesBack(browser, pscClaims());
    await registerWithPsc(browser);
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());
    const before = new Date(Date.now() - 25 * 3_600_000);
    await tx
      .update(pscArrivals)
      .set({ createdAt: before, expiresAt: new Date(before.getTime() + 1000) })
      .where(eq(pscArrivals.browserHash, browser.browser));
    await createAccount(browser, aPassword);
    const [account] = await tx.select().from(individuals).where(eq(individuals.email, email));
    expect(account).toMatchObject({ kind: "PER", rppsCheckedAt: null });
  });

  test("is refused when an account has the number", async ({ tx }) => {
    const [browser, rpps] = [aBrowser(tx), anRpps()];
    await anIndividual(tx, { rpps });
    await comesBack(browser, pscClaims({ rpps }));
    await registerWithPsc(browser);
    await withProvedEmail(browser, anEmail());
    await expect(saveIdentity(browser, aPharmacist())).rejects.toMatchObject({ name: "RppsAlreadyUsed" });
  });
});
