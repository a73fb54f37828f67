import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { passkeys, totpFactors } from "@/db/schema";
import { applicationCodeNow, newApplicationSecret } from "@/lib/factors/application-code";
import type { FactorContext } from "@/lib/factors/factor-context";
import { giveRecoveryCodes } from "@/lib/factors/give-recovery-codes";
import { sealSecret } from "@/lib/factors/sealed-secret";
import { randomToken } from "@/lib/secrets";
import { contextOf } from "@/tests/support/fixtures";

/** Gives a person an application of codes that counts, and recovery codes. */
export async function anApplication(db: Db, individualId: string) {
  const secret = newApplicationSecret();
  const sealedSecret = await sealSecret(individualId, secret);
  const [row] = await db
    .insert(totpFactors)
    .values({ individualId, name: "Téléphone", sealedSecret, confirmedAt: new Date() })
    .returning({ id: totpFactors.id });
  return {
    id: row?.id ?? "",
    secret,
    recoveryCodes: await giveRecoveryCodes(db, individualId),
    /** What it shows, now or some steps away. */
    code: (steps = 0) => applicationCodeNow(secret, Date.now() + steps * 30_000).code,
  };
}

/** Gives a person a passkey that no device holds. */
export async function aPasskeyOf(db: Db, individualId: string, name = "Ordinateur"): Promise<string> {
  const id = randomToken();
  await db
    .insert(passkeys)
    .values({ id, individualId, name, publicKey: randomToken(), signatureCounter: 0, isBackedUp: false });
  return id;
}

/** The context of a person who changes or enters a factor. */
export async function factorContextOf(db: Db, individualId: string): Promise<FactorContext> {
  const userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  return { ...(await contextOf(db, individualId)), browser: randomToken(), userAgent };
}

/** What is stored of the applications of a person. */
export async function applicationsOf(db: Db, individualId: string) {
  return db.select().from(totpFactors).where(eq(totpFactors.individualId, individualId));
}
