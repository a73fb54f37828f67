import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { individuals, registrations, sessions } from "@/db/schema";
import { createAccount } from "@/lib/accounts/create-account";
import { CodeWrong, NoRegistration, PasswordRefused, RegionClosed, RppsAlreadyUsed } from "@/lib/accounts/errors";
import { proveEmail } from "@/lib/accounts/prove-email";
import { saveIdentity } from "@/lib/accounts/save-identity";
import { startRegistration } from "@/lib/accounts/start-registration";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { aBrowser, ageCodes, anotherCode, aPassword, codeSentTo, mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { anIndividual, aRegion } from "@/tests/support/fixtures";
import { anEmail, aPharmacist, started, withProvedEmail } from "@/tests/support/registrations";
import { journalOf } from "@/tests/support/traces";

describe("creating an individual account", () => {
  test("proves the e-mail, keeps who it is, then makes account, session, mail and journal at once", async ({ tx }) => {
    const browser = aBrowser(tx);
    const email = anEmail();
    const identity = aPharmacist();
    await withProvedEmail(browser, email);
    await saveIdentity(browser, identity);

    const { id } = await createAccount(browser, aPassword);

    const [person] = await tx.select().from(individuals).where(eq(individuals.email, email));
    expect(person).toMatchObject({
      ...identity,
      regionCode: "76",
      cguVersion: "2026-11",
      isListed: false,
      rppsCheckedAt: null,
    });
    expect(person?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const opened = await tx.select().from(sessions).where(eq(sessions.id, id));
    expect(opened).toMatchObject([{ individualId: person?.id, method: "registration" }]);
    expect(await journalOf(tx, "individual", person?.id ?? "")).toEqual([
      { action: "individual.created", actorId: person?.id, detail: { kind: "PER", cguVersion: "2026-11" } },
    ]);
    expect(await mailsTo(tx, email, "account-created")).toMatchObject([{ firstName: "Nadège", kind: "PER" }]);
    expect(await viewRegistration(browser)).toBeUndefined();
  });

  test("sent again at the end, makes no second account and gives the same session", async ({ tx }) => {
    const browser = aBrowser(tx);
    const email = anEmail();
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());

    const first = await createAccount(browser, aPassword);
    const second = await createAccount(browser, aPassword);

    expect(second.id).toBe(first.id);
    expect(await mailsTo(tx, email, "account-created")).toHaveLength(1);
  });

  test("made in the same go as a request, is an INT one whatever was sent", async ({ tx }) => {
    const browser = aBrowser(tx);
    const email = anEmail();
    await withProvedEmail(browser, email, "unlisted_with_request");
    await saveIdentity(browser, aPharmacist());

    await createAccount(browser, aPassword);

    const [person] = await tx.select().from(individuals).where(eq(individuals.email, email));
    expect(person).toMatchObject({ kind: "INT", rpps: null, professionCode: "21", isListed: false });
  });

  test("goes no step further than what is proved", async ({ tx }) => {
    const browser = aBrowser(tx);
    await expect(proveEmail(browser, "123456")).rejects.toBeInstanceOf(NoRegistration);
    const email = anEmail();
    await started(browser, email);
    await expect(saveIdentity(browser, aPharmacist())).rejects.toBeInstanceOf(NoRegistration);
    await expect(createAccount(browser, aPassword)).rejects.toBeInstanceOf(NoRegistration);
    const code = await codeSentTo(tx, email);
    await expect(proveEmail(browser, anotherCode(code))).rejects.toBeInstanceOf(CodeWrong);
    await proveEmail(browser, code);
    await expect(createAccount(browser, aPassword)).rejects.toBeInstanceOf(NoRegistration);
    await expect(createAccount(aBrowser(tx), aPassword)).rejects.toBeInstanceOf(NoRegistration);
  });

  test("takes up what was typed, in the same browser; another e-mail starts afresh", async ({ tx }) => {
    const browser = aBrowser(tx);
    const email = anEmail();
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());

    await startRegistration(browser, { regionCode: "76", path: "before_request", email });
    expect(await viewRegistration(browser)).toMatchObject({ email, lastName: "Vives", path: "before_request" });
    expect(await mailsTo(tx, email, "one-time-code")).toHaveLength(1);

    await started(browser, anEmail());
    expect(await viewRegistration(browser)).toMatchObject({ lastName: null, rpps: null, emailProvedAt: null });
    expect(await viewRegistration(aBrowser(tx))).toBeUndefined();
  });

  test("forgets after a day what was left unfinished", async ({ tx }) => {
    const browser = aBrowser(tx);
    const email = anEmail();
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());
    await tx
      .update(registrations)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(registrations.browserHash, browser.browser));

    expect(await viewRegistration(browser)).toBeUndefined();
    await ageCodes(tx, email, 86_400);
    await started(browser, email);
    expect(await viewRegistration(browser)).toMatchObject({ email, emailProvedAt: null, lastName: null });
  });

  test("refuses a closed or unknown region, a taken RPPS and a weak password", async ({ tx }) => {
    const browser = aBrowser(tx);
    await aRegion(tx, { code: "93", name: "Provence-Alpes-Côte d’Azur", isOpen: false, closedMessage: "Bientôt." });
    for (const regionCode of ["93", "00"]) {
      const start = startRegistration(browser, { regionCode, path: "individual", email: anEmail() });
      await expect(start).rejects.toBeInstanceOf(RegionClosed);
    }
    const { rpps } = await anIndividual(tx);
    await withProvedEmail(browser, anEmail());
    const taken = saveIdentity(browser, aPharmacist({ rpps: rpps ?? "" }));
    await expect(taken).rejects.toMatchObject({ name: "RppsAlreadyUsed", field: "rpps" });
    await saveIdentity(browser, aPharmacist());
    await expect(createAccount(browser, "motdepasse2026")).rejects.toBeInstanceOf(PasswordRefused);
    await expect(createAccount(browser, "nadege.vives.81000")).rejects.toBeInstanceOf(PasswordRefused);
  });

  test("refuses at the end an RPPS or an e-mail that got an account meanwhile", async ({ tx }) => {
    const identity = aPharmacist();
    const [browser, faster] = [aBrowser(tx), aBrowser(tx)];
    await withProvedEmail(browser, anEmail());
    await saveIdentity(browser, identity);
    await withProvedEmail(faster, anEmail());
    await saveIdentity(faster, identity);
    await createAccount(faster, aPassword);

    const late = createAccount(browser, aPassword);
    await expect(late).rejects.toMatchObject({ name: "RppsAlreadyUsed", field: undefined });
    await expect(late).rejects.toBeInstanceOf(RppsAlreadyUsed);

    const email = anEmail();
    const twin = aBrowser(tx);
    await withProvedEmail(twin, email);
    await saveIdentity(twin, aPharmacist());
    await anIndividual(tx, { email });
    await expect(createAccount(twin, aPassword)).rejects.toMatchObject({ name: "EmailAlreadyUsed" });
  });
});
