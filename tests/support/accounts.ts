import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { oneTimeCodes, queuedEmails } from "@/db/schema";
import type { EmailName, EmailProps } from "@/emails/registry";
import { hashPassword } from "@/lib/accounts/password-hash";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { unsealProps } from "@/lib/mail/sealed-props";
import { randomToken } from "@/lib/secrets";
import { anIndividual } from "@/tests/support/fixtures";

export const aPassword = "quatre mots sans rapport";

/** A browser of its own, at an address of its own, with nobody signed in. */
export function aBrowser(db: Db, values: Partial<BrowserContext> = {}): BrowserContext {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  return { db, actor: undefined, origin: `test ${randomToken()}`, browser: randomToken(), userAgent, ...values };
}

/** Somebody who can sign in with `aPassword`. */
export async function aPersonWithPassword(db: Db, values: Parameters<typeof anIndividual>[1] = {}) {
  return anIndividual(db, { passwordHash: await hashPassword(aPassword), ...values });
}

/** What the mails of one kind to one address say, the newest first. */
export async function mailsTo<N extends EmailName>(db: Db, recipient: string, name: N): Promise<EmailProps<N>[]> {
  const rows = await db
    .select({ id: queuedEmails.id, sealedProps: queuedEmails.sealedProps })
    .from(queuedEmails)
    .where(and(eq(queuedEmails.recipient, recipient), eq(queuedEmails.name, name)))
    .orderBy(desc(queuedEmails.createdAt));
  return Promise.all(rows.map(({ id, sealedProps }) => unsealProps<N>(id, sealedProps ?? "")));
}

/** The code that was mailed; the only one, unless the test says which are known already. */
export async function codeSentTo(db: Db, recipient: string, known: string[] = []): Promise<string> {
  const codes = (await mailsTo(db, recipient, "one-time-code")).map(({ code }) => code);
  const fresh = codes.filter((code) => !known.includes(code));
  const [code, ...others] = fresh;
  if (code === undefined || others.length > 0) throw new Error(`${fresh.length} codes for ${recipient}`);
  return code;
}

/** Another six digits than these. */
export function anotherCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}

/** Lets time pass for the codes of an address. */
export async function ageCodes(db: Db, email: string, seconds: number): Promise<void> {
  const codes = await db.select().from(oneTimeCodes).where(eq(oneTimeCodes.email, email));
  const earlier = (date: Date) => new Date(date.getTime() - seconds * 1000);
  for (const { id, createdAt, expiresAt, consumedAt } of codes) {
    await db
      .update(oneTimeCodes)
      .set({
        createdAt: earlier(createdAt),
        expiresAt: earlier(expiresAt),
        consumedAt: consumedAt && earlier(consumedAt),
      })
      .where(eq(oneTimeCodes.id, id));
  }
}

const quarterOfAnHour = 15 * 60_000;
const longestTest = 8_000;

/** Waits, when a window of the limits is about to end: a test must not start in one and count in the next. */
export async function clearOfWindowEnd(): Promise<void> {
  const left = quarterOfAnHour - (Date.now() % quarterOfAnHour);
  if (left < longestTest) await new Promise((resolve) => setTimeout(resolve, left));
}
