import { randomUUID } from "node:crypto";
import type { Db } from "@/db/client";
import { queuedEmails } from "@/db/schema";
import { sealProps } from "@/lib/mail/sealed-props";
import { freshEmail } from "../people";

/** A mail that was given up, old enough to be the first that the operator sees. */
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
    createdAt: new Date("2026-01-01"),
  });
  return id;
}
