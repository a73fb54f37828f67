import { eq } from "drizzle-orm";
import { beforeEach, describe, expect } from "vitest";
import { findLatestCode, supersedeCodesOfIndividual } from "@/db/queries/one-time-codes";
import { queuedEmails } from "@/db/schema";
import {
  CodeExhausted,
  CodeExpired,
  CodeJustSent,
  CodeOfAnotherBrowser,
  CodeReplaced,
  NoCodeAwaited,
} from "@/lib/accounts/errors";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { resendCode } from "@/lib/accounts/resend-code";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { TooManyAttempts } from "@/lib/errors";
import {
  aBrowser,
  ageCodes,
  anotherCode,
  aPassword,
  aPersonWithPassword,
  clearOfWindowEnd,
  codeSentTo,
} from "@/tests/support/accounts";
import { test } from "@/tests/support/database";

async function askForCode(browser: BrowserContext, email: string, known: string[] = []) {
  await startSignIn(browser, { email, password: aPassword }, "sign_in");
  return codeSentTo(browser.db, email, known);
}

describe("trying a code", () => {
  test("a sixth try is refused, even with the right code", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    const code = await askForCode(browser, email);

    for (const left of ["4 essais", "3 essais", "2 essais", "1 essai"]) {
      const tried = finishSignIn(browser, "sign_in", anotherCode(code));
      await expect(tried).rejects.toMatchObject({
        userMessage: `Ce n’est pas le bon code. Il vous reste ${left}.`,
        field: "code",
      });
    }
    await expect(finishSignIn(browser, "sign_in", anotherCode(code))).rejects.toBeInstanceOf(CodeExhausted);
    await expect(finishSignIn(browser, "sign_in", code)).rejects.toBeInstanceOf(CodeExhausted);
  });

  test("an old code, after a new one, is told from a wrong one", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    const old = await askForCode(browser, email);
    await ageCodes(tx, email, 31);
    await resendCode(browser, "sign_in");
    const recent = await codeSentTo(tx, email, [old]);

    await expect(finishSignIn(browser, "sign_in", old)).rejects.toBeInstanceOf(CodeReplaced);
    await expect(finishSignIn(browser, "sign_in", recent)).resolves.toEqual(expect.any(String));
  });

  test("a code works in the browser that asked for it, and in no other", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const [counter, backOffice, stranger] = [aBrowser(tx), aBrowser(tx), aBrowser(tx)];
    const first = await askForCode(counter, email);
    const second = await askForCode(backOffice, email, [first]);

    await expect(finishSignIn(backOffice, "sign_in", first)).rejects.toBeInstanceOf(CodeOfAnotherBrowser);
    await expect(finishSignIn(stranger, "sign_in", first)).rejects.toBeInstanceOf(NoCodeAwaited);
    await expect(finishSignIn(backOffice, "sign_in", second)).resolves.toEqual(expect.any(String));
    await expect(finishSignIn(counter, "sign_in", first)).resolves.toEqual(expect.any(String));
  });

  test("ten minutes later the code is over, and another can be sent", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    const code = await askForCode(browser, email);
    await ageCodes(tx, email, 601);

    await expect(finishSignIn(browser, "sign_in", code)).rejects.toBeInstanceOf(CodeExpired);
    await expect(finishSignIn(browser, "sign_in", anotherCode(code))).rejects.toBeInstanceOf(CodeExpired);

    await resendCode(browser, "sign_in");
    await finishSignIn(browser, "sign_in", await codeSentTo(tx, email, [code]));
  });

  test("a code that was ended for its person is awaited no longer", async ({ tx }) => {
    const { id, email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    const code = await askForCode(browser, email);
    await supersedeCodesOfIndividual(tx, id);

    await expect(finishSignIn(browser, "sign_in", code)).rejects.toBeInstanceOf(NoCodeAwaited);
    await expect(resendCode(browser, "sign_in")).rejects.toBeInstanceOf(NoCodeAwaited);
  });

  test("is stored as a hash that does not give it away, different for equal codes", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    const code = await askForCode(browser, email);
    const stored = await findLatestCode(tx, browser.browser, "sign_in");
    expect(JSON.stringify(stored)).not.toContain(code);
    const [row] = await tx.select().from(queuedEmails).where(eq(queuedEmails.recipient, email));
    expect(JSON.stringify(row)).not.toContain(code);
  });
});

describe("asking for another code", () => {
  beforeEach(clearOfWindowEnd);

  test("waits thirty seconds, and says how long", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await askForCode(browser, email);
    await ageCodes(tx, email, 10);

    await expect(resendCode(browser, "sign_in")).rejects.toBeInstanceOf(CodeJustSent);
    await expect(resendCode(browser, "sign_in")).rejects.toThrow(/(19|20) s too early/);
  });

  test("goes five times an hour at most, even from other browsers", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const [browser, other] = [aBrowser(tx), aBrowser(tx)];
    const first = await askForCode(browser, email);
    await askForCode(other, email, [first]);
    for (let i = 0; i < 5; i++) {
      await ageCodes(tx, email, 31);
      await expect(resendCode(browser, "sign_in")).resolves.toMatchObject({
        notice: expect.stringContaining("p…@exemple.fr"),
      });
    }

    await ageCodes(tx, email, 31);
    await expect(resendCode(browser, "sign_in")).rejects.toBeInstanceOf(TooManyAttempts);
    await expect(resendCode(other, "sign_in")).rejects.toBeInstanceOf(TooManyAttempts);
  });

  test("an hour after the last one, starts from the password again", async ({ tx }) => {
    const { email } = await aPersonWithPassword(tx);
    const browser = aBrowser(tx);
    await askForCode(browser, email);
    await ageCodes(tx, email, 3601);

    await expect(resendCode(browser, "sign_in")).rejects.toBeInstanceOf(NoCodeAwaited);
  });
});
