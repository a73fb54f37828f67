import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findPscIdentity } from "@/db/queries/psc-identities";
import { individuals } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { type LinkObstacle, NoPscArrival } from "@/lib/psc/errors";
import { linkAccount } from "@/lib/psc/link-account";
import { unlinkAccount } from "@/lib/psc/unlink-account";
import { viewLinking } from "@/lib/psc/view-linking";
import { aBrowser, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, contextOf } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { claimsWithoutRpps, comesBack, pscClaims } from "@/tests/support/psc";
import { journalOf } from "@/tests/support/traces";

/** Somebody signed in, and who comes back in their browser. */
async function comingBack(tx: Db, values: Parameters<typeof anIndividual>[1], claims = pscClaims()) {
  const person = await anIndividual(tx, values);
  const context = await contextOf(tx, person.id);
  const browser = aBrowser(tx, { actor: context.actor });
  await comesBack(browser, claims, { returnPath: "/suivi" });
  return { person, context, browser };
}

const refusedFor = (obstacle: LinkObstacle) => ({ name: "CannotLink", obstacle });

describe("linking an account", () => {
  test("makes the identity its own, the RPPS number checked, and tells by mail", async ({ tx }) => {
    const rpps = anRpps();
    const claims = pscClaims({ rpps });
    const { person, context, browser } = await comingBack(tx, { rpps, rppsCheckedAt: null }, claims);

    expect(await linkAccount(context, browser.browser)).toBe("/suivi");
    expect(await linkAccount(context, browser.browser)).toBeUndefined();

    expect(await findPscIdentity(tx, person.id)).toMatchObject({ subjectNameId: `8${rpps}`, claims });
    const [account] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(account?.rppsCheckedAt).not.toBeNull();
    expect(await mailsTo(tx, person.email, "psc-changed")).toMatchObject([{ isLinked: true }]);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([
      { action: "individual.psc_linked" },
      { action: "individual.rpps_checked", detail: { by: "psc" } },
    ]);
  });

  test("gives its number and its profession to an account that had none", async ({ tx }) => {
    const claims = pscClaims({ professionCode: "60" });
    const { person, context, browser } = await comingBack(
      tx,
      { kind: "INT", rpps: null, professionCode: "secretaire" },
      claims,
    );
    await linkAccount(context, browser.browser);
    const [account] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(account).toMatchObject({ kind: "PER", rpps: claims.rpps, professionCode: "60" });
  });

  test("changes nothing else for an identity without an RPPS number", async ({ tx }) => {
    const claims = claimsWithoutRpps(`ANS${anRpps()}`);
    const { person, context, browser } = await comingBack(tx, { kind: "INT", rpps: null }, claims);
    await linkAccount(context, browser.browser);
    const [account] = await tx.select().from(individuals).where(eq(individuals.id, person.id));
    expect(account).toMatchObject({ kind: "INT", rpps: null, rppsCheckedAt: null });
    expect(await findPscIdentity(tx, person.id)).toBeDefined();
  });

  test("is refused when the identity opens another account", async ({ tx }) => {
    const claims = claimsWithoutRpps(`ANS${anRpps()}`);
    const first = await comingBack(tx, {}, claims);
    await linkAccount(first.context, first.browser.browser);
    const { context, browser } = await comingBack(tx, {}, claims);
    expect((await viewLinking(browser))?.obstacle).toBe("identity_linked");
    await expect(linkAccount(context, browser.browser)).rejects.toMatchObject(refusedFor("identity_linked"));
  });

  test("is refused when the account has another identity", async ({ tx }) => {
    const { context, browser } = await comingBack(tx, {}, claimsWithoutRpps(`ANS${anRpps()}`));
    await linkAccount(context, browser.browser);
    await comesBack(browser, claimsWithoutRpps(`ANS${anRpps()}`));
    await expect(linkAccount(context, browser.browser)).rejects.toMatchObject(refusedFor("account_linked"));
  });

  test("is refused when the account has another RPPS number, or another account has this one", async ({ tx }) => {
    const other = await comingBack(tx, { rpps: anRpps() });
    await expect(linkAccount(other.context, other.browser.browser)).rejects.toMatchObject(refusedFor("other_rpps"));

    const rpps = anRpps();
    const holder = await anIndividual(tx, { rpps });
    const taken = await comingBack(tx, { kind: "INT", rpps: null }, pscClaims({ rpps }));
    expect((await viewLinking(taken.browser))?.rppsAccount?.id).toBe(holder.id);
    await expect(linkAccount(taken.context, taken.browser.browser)).rejects.toMatchObject(refusedFor("rpps_taken"));
  });

  test("asks for a recent proof, and for somebody who came back in this very browser", async ({ tx }) => {
    const { context, browser } = await comingBack(tx, {}, claimsWithoutRpps(`ANS${anRpps()}`));
    const hourAgo = new Date(Date.now() - 3_600_000);
    const old = { ...context, actor: { ...context.actor, provedAt: hourAgo } };
    await expect(linkAccount(old, browser.browser)).rejects.toBeInstanceOf(ProofNeeded);
    await expect(linkAccount(context, aBrowser(tx).browser)).rejects.toBeInstanceOf(NoPscArrival);
  });

  test("is undone once, with a recent proof, and told by mail", async ({ tx }) => {
    const { person, context, browser } = await comingBack(tx, {}, claimsWithoutRpps(`ANS${anRpps()}`));
    await linkAccount(context, browser.browser);
    const old = { ...context, actor: { ...context.actor, provedAt: new Date(Date.now() - 3_600_000) } };
    await expect(unlinkAccount(old)).rejects.toBeInstanceOf(ProofNeeded);
    await unlinkAccount(context);
    await unlinkAccount(context);
    expect(await findPscIdentity(tx, person.id)).toBeUndefined();
    expect(await mailsTo(tx, person.email, "psc-changed")).toHaveLength(2);
  });
});
