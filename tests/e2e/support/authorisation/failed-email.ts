import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { sealProps } from "@/lib/mail/sealed-props";
import { freshEmail } from "../people";
import type { World } from "./world";

/** A mail that was given up. */
export async function aFailedEmail(db: Db): Promise<string> {
  const id = randomUUID();
  const url = "https://balorg.example/";
  await db.insert(queuedEmails).values({
    id,
    name: "account-exists",
    recipient: freshEmail(),
    sealedProps: await sealProps(id, { signInUrl: url, forgottenPasswordUrl: url }),
    status: "failed",
    attempts: 25,
    lastError: "EENVELOPE: 550 relaying denied",
  });
  return id;
}

const day = 24 * 3_600_000;

/**
 * The failed mail of this world is the oldest of all, so the first that the operator sees; not so old that it would be
 * forgotten.
 */
export async function firstToRetry({ db, emailId }: World): Promise<void> {
  const now = Date.now();
  const createdAt = new Date(now - 15 * day - 2 * (now % (5 * day)));
  await db.update(queuedEmails).set({ createdAt }).where(eq(queuedEmails.id, emailId));
}
