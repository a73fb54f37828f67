import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import type { EmailName } from "@/emails/registry";
import { countMails } from "./mails";
import { expect } from "./test";

/**
 * That these mails, and no other, were queued for a person, and that as many have reached them. Ask for it once the page
 * has moved on: a mail is queued in the very transaction that moves it.
 */
export async function expectMails(db: Db, email: string, names: EmailName[]): Promise<void> {
  const queued = await db
    .select({ name: queuedEmails.name })
    .from(queuedEmails)
    .where(eq(queuedEmails.recipient, email));
  expect(queued.map(({ name }) => name).sort()).toEqual([...names].sort());
  await expect.poll(() => countMails(email), { timeout: 20_000 }).toBe(names.length);
}
