import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect } from "vitest";
import { individuals, queuedEmails, registrations } from "@/db/schema";
import { createAccount } from "@/lib/accounts/create-account";
import { CodeWrong } from "@/lib/accounts/errors";
import { proveEmail } from "@/lib/accounts/prove-email";
import { resendCode } from "@/lib/accounts/resend-code";
import { saveIdentity } from "@/lib/accounts/save-identity";
import { TooManyAttempts } from "@/lib/errors";
import { aBrowser, ageCodes, aPassword, clearOfWindowEnd, mailsTo } from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";
import { anEmail, aPharmacist, started, withProvedEmail } from "@/tests/support/registrations";

describe("an e-mail that has an account", () => {
  test("gets the same answers and another mail, and no code works", async ({ tx }) => {
    const { email } = await anIndividual(tx);
    const browser = aBrowser(tx);

    const registration = await started(browser, email);

    expect(registration).toMatchObject({ email, emailProvedAt: null });
    expect(await mailsTo(tx, email, "one-time-code")).toEqual([]);
    expect(await mailsTo(tx, email, "account-exists")).toMatchObject([
      { signInUrl: expect.stringMatching(/\/connexion$/) },
    ]);
    await expect(proveEmail(browser, "123456")).rejects.toBeInstanceOf(CodeWrong);
    await ageCodes(tx, email, 31);
    await resendCode(browser, "sign_up");
    expect(await mailsTo(tx, email, "account-exists")).toHaveLength(2);
  });
});

describe("limits of sign-up", () => {
  beforeEach(clearOfWindowEnd);

  test("five mails an hour to one e-mail, from wherever they are asked", async ({ tx }) => {
    const email = anEmail();
    for (let i = 0; i < 5; i++) await started(aBrowser(tx), email);
    await expect(started(aBrowser(tx), email)).rejects.toBeInstanceOf(TooManyAttempts);
  });
});

describe("at the same instant", () => {
  const email = anEmail();

  afterAll(async () => {
    const people = committed.select({ id: individuals.id }).from(individuals).where(eq(individuals.email, email));
    await committed.delete(registrations).where(inArray(registrations.individualId, people));
    await committed.delete(queuedEmails).where(eq(queuedEmails.recipient, email));
    await committed.delete(individuals).where(eq(individuals.email, email));
  });

  test("the last step pressed twice makes one account", async () => {
    const browser = aBrowser(committed);
    await withProvedEmail(browser, email);
    await saveIdentity(browser, aPharmacist());

    const [one, two] = await Promise.all([createAccount(browser, aPassword), createAccount(browser, aPassword)]);

    expect(two.id).toBe(one.id);
    expect(await mailsTo(committed, email, "account-created")).toHaveLength(1);
  });
});
