import { eq, inArray } from "drizzle-orm";
import { afterAll, describe, expect } from "vitest";
import { findLatestCode } from "@/db/queries/one-time-codes";
import { individuals, oneTimeCodes, queuedEmails } from "@/db/schema";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { proveCode } from "@/lib/accounts/prove-code";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { aBrowser, anotherCode, aPassword, aPersonWithPassword, codeSentTo } from "@/tests/support/accounts";
import { committed, test } from "@/tests/support/database";

describe("at the same instant", () => {
  const people: string[] = [];

  /** Somebody who exists outside the test’s transaction, so that connections see each other. */
  async function aCommittedPerson() {
    const person = await aPersonWithPassword(committed);
    people.push(person.email);
    return person.email;
  }

  afterAll(async () => {
    await committed.delete(queuedEmails).where(inArray(queuedEmails.recipient, people));
    await committed.delete(individuals).where(inArray(individuals.email, people));
  });

  test("a sign-in form sent twice sends one code", async () => {
    const email = await aCommittedPerson();
    const browser = aBrowser(committed);
    const form = { email, password: aPassword };

    await Promise.all([startSignIn(browser, form, "sign_in"), startSignIn(browser, form, "sign_in")]);

    await finishSignIn(browser, "sign_in", await codeSentTo(committed, email));
  });

  test("ten guesses are five tries", async () => {
    const email = await aCommittedPerson();
    const browser = aBrowser(committed);
    await startSignIn(browser, { email, password: aPassword }, "sign_in");
    const code = await codeSentTo(committed, email);
    const stored = await findLatestCode(committed, browser.browser, "sign_in");

    const guesses = await Promise.allSettled(
      Array.from({ length: 10 }, () => proveCode(browser, "sign_in", anotherCode(code))),
    );

    const reasons = guesses.map((guess) => (guess.status === "rejected" ? guess.reason.name : "right"));
    expect(reasons.filter((name) => name === "CodeWrong")).toHaveLength(4);
    expect(reasons.filter((name) => name === "CodeExhausted")).toHaveLength(6);
    const [row] = await committed
      .select()
      .from(oneTimeCodes)
      .where(eq(oneTimeCodes.id, stored?.id ?? ""));
    expect(row?.attempts).toBe(5);
  });

  test("the right code pressed twice opens one session", async () => {
    const email = await aCommittedPerson();
    const browser = aBrowser(committed);
    await startSignIn(browser, { email, password: aPassword }, "sign_in");
    const code = await codeSentTo(committed, email);

    const [one, two] = await Promise.all([
      finishSignIn(browser, "sign_in", code),
      finishSignIn(browser, "sign_in", code),
    ]);

    expect(two).toBe(one);
  });
});
