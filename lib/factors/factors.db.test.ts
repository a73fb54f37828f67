import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { countRecoveryCodes } from "@/db/queries/recovery-codes";
import { findStanding } from "@/db/queries/second-factors";
import { passkeys, sessions } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { applicationCodeNow } from "@/lib/factors/application-code";
import { confirmApplication } from "@/lib/factors/confirm-application";
import {
  ApplicationCodeWrong,
  LastFactorOfStaff,
  NoApplicationToConfirm,
  NothingToRemove,
  OwnFactors,
} from "@/lib/factors/errors";
import { removeFactor } from "@/lib/factors/remove-factor";
import { removeFactorsOf } from "@/lib/factors/remove-factors-of";
import { renameFactor } from "@/lib/factors/rename-factor";
import { renewRecoveryCodes } from "@/lib/factors/renew-recovery-codes";
import { startApplication } from "@/lib/factors/start-application";
import { viewApplication } from "@/lib/factors/view-application";
import { viewSecurity } from "@/lib/factors/view-security";
import { mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anApplication, aPasskeyOf, applicationsOf, factorContextOf } from "@/tests/support/factors";
import { anIndividual, aReviewer, contextOf } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

const codeOf = async (context: Parameters<typeof viewApplication>[0]) =>
  applicationCodeNow((await viewApplication(context))?.secret ?? "").code;

describe("adding an application", () => {
  test("counts from its first code on, ends the other sessions, and gives ten recovery codes", async ({ tx }) => {
    const person = await anIndividual(tx);
    const elsewhere = await contextOf(tx, person.id);
    const context = await factorContextOf(tx, person.id);

    await startApplication(context, "Téléphone");
    expect(await findStanding(tx, person.id)).toMatchObject({ factors: 0 });
    await expect(confirmApplication(context, "000000")).rejects.toBeInstanceOf(ApplicationCodeWrong);
    const codes = await confirmApplication(context, await codeOf(context));

    expect(new Set(codes).size).toBe(10);
    expect(await findStanding(tx, person.id)).toMatchObject({ factors: 1 });
    expect(await viewSecurity(context)).toMatchObject({
      applications: [{ name: "Téléphone", lastUsedAt: null }],
      recoveryCodesLeft: 10,
    });
    const [other] = await tx.select().from(sessions).where(eq(sessions.id, elsewhere.actor.sessionId));
    expect(other?.revokedAt).toBeInstanceOf(Date);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([
      { action: "individual.application_added", detail: { name: "Téléphone" } },
    ]);
    expect(await mailsTo(tx, person.email, "factor-changed")).toMatchObject([
      { kind: "application_added", name: "Téléphone", browser: "Firefox sous Windows" },
    ]);
  });

  test("sent twice, is done once; and the secret is nowhere in the table", async ({ tx }) => {
    const person = await anIndividual(tx);
    const context = await factorContextOf(tx, person.id);
    await startApplication(context, "Téléphone");
    const secret = (await viewApplication(context))?.secret ?? "";
    const code = await codeOf(context);

    expect(await confirmApplication(context, code)).toHaveLength(10);
    expect(await confirmApplication(context, code)).toBeUndefined();

    expect(await mailsTo(tx, person.email, "factor-changed")).toHaveLength(1);
    expect(JSON.stringify(await applicationsOf(tx, person.id))).not.toContain(secret);
    expect(await viewApplication(context)).toBeUndefined();
  });

  test("asks for a factor entered lately, and for having begun", async ({ tx }) => {
    const context = await factorContextOf(tx, (await anIndividual(tx)).id);
    const old = { ...context, actor: { ...context.actor, provedAt: new Date(Date.now() - 16 * 60_000) } };
    await expect(startApplication(old, "Téléphone")).rejects.toBeInstanceOf(ProofNeeded);
    await expect(confirmApplication(old, "000000")).rejects.toBeInstanceOf(ProofNeeded);
    await expect(renewRecoveryCodes(old)).rejects.toBeInstanceOf(ProofNeeded);
    await expect(removeFactor(old, "unknown")).rejects.toBeInstanceOf(ProofNeeded);
    await expect(confirmApplication(context, "000000")).rejects.toBeInstanceOf(NoApplicationToConfirm);
  });
});

describe("removing and renaming", () => {
  test("takes one’s own away, and the recovery codes with the last one", async ({ tx }) => {
    const person = await anIndividual(tx);
    const context = await factorContextOf(tx, person.id);
    const application = await anApplication(tx, person.id);
    const passkey = await aPasskeyOf(tx, person.id);

    await removeFactor(context, passkey);
    expect(await countRecoveryCodes(tx, person.id)).toBe(10);
    await removeFactor(context, application.id);
    expect(await countRecoveryCodes(tx, person.id)).toBe(0);

    const told = await mailsTo(tx, person.email, "factor-changed");
    expect(told.map(({ kind }) => kind).sort()).toEqual(["application_removed", "passkey_removed"]);
  });

  test("leaves staff their last one", async ({ tx }) => {
    const context = await factorContextOf(tx, (await aReviewer(tx)).id);
    const { id } = await anApplication(tx, context.actor.id);
    await expect(removeFactor(context, id)).rejects.toBeInstanceOf(LastFactorOfStaff);
    const other = await aPasskeyOf(tx, context.actor.id);
    await removeFactor(context, id);
    await expect(removeFactor(context, other)).rejects.toBeInstanceOf(LastFactorOfStaff);
  });

  test("never reaches somebody else’s", async ({ tx }) => {
    const owner = await anIndividual(tx);
    const application = await anApplication(tx, owner.id);
    const passkey = await aPasskeyOf(tx, owner.id);
    const other = await factorContextOf(tx, (await anIndividual(tx)).id);
    for (const id of [application.id, passkey]) {
      await expect(removeFactor(other, id)).rejects.toBeInstanceOf(NotFound);
      await expect(renameFactor(other, { id, name: "À moi" })).rejects.toBeInstanceOf(NotFound);
    }
    expect(await findStanding(tx, owner.id)).toMatchObject({ factors: 2 });
  });

  test("a new name is told, the same one is not", async ({ tx }) => {
    const person = await anIndividual(tx);
    const context = await factorContextOf(tx, person.id);
    const id = await aPasskeyOf(tx, person.id, "Ordinateur");
    await renameFactor(context, { id, name: "Ordinateur" });
    await renameFactor(context, { id, name: "Officine" });
    const [passkey] = await tx.select().from(passkeys).where(eq(passkeys.id, id));
    expect(passkey?.name).toBe("Officine");
    expect(await mailsTo(tx, person.email, "factor-changed")).toMatchObject([
      { kind: "factor_renamed", name: "Officine" },
    ]);
  });
});

describe("an operator, for somebody who lost everything", () => {
  const reason = "Reconnue au téléphone par sa responsable.";

  test("takes all factors away, ends the sessions, tells the person and the journal", async ({ tx }) => {
    const person = await aReviewer(tx);
    const session = await contextOf(tx, person.id);
    await anApplication(tx, person.id);
    await aPasskeyOf(tx, person.id);
    const operator = await anIndividual(tx, { isOperator: true });

    await removeFactorsOf(await factorContextOf(tx, operator.id), { email: person.email, reason });

    expect(await findStanding(tx, person.id)).toEqual({ isStaff: true, factors: 0 });
    const [ended] = await tx.select().from(sessions).where(eq(sessions.id, session.actor.sessionId));
    expect(ended?.revokedAt).toBeInstanceOf(Date);
    expect(await journalOf(tx, "individual", person.id)).toMatchObject([
      { action: "individual.factors_removed", actorId: operator.id, detail: { reason, factors: 2 } },
    ]);
    expect(await mailsTo(tx, person.email, "factor-changed")).toMatchObject([{ kind: "removed_by_operator" }]);
  });

  test("is refused to others, for oneself, and where there is nothing to remove", async ({ tx }) => {
    const operator = await factorContextOf(tx, (await anIndividual(tx, { isOperator: true })).id);
    const person = await anIndividual(tx);
    const reviewer = await factorContextOf(tx, (await aReviewer(tx)).id);
    const of = (email: string) => ({ email, reason });
    await expect(removeFactorsOf(reviewer, of(person.email))).rejects.toBeInstanceOf(NotFound);
    await expect(removeFactorsOf(operator, of(person.email))).rejects.toBeInstanceOf(NothingToRemove);
    await expect(removeFactorsOf(operator, of("inconnue@exemple.fr"))).rejects.toBeInstanceOf(NothingToRemove);
    await expect(removeFactorsOf(operator, of(operator.actor.email))).rejects.toBeInstanceOf(OwnFactors);
  });
});
