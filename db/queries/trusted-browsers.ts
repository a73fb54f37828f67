import "server-only";
import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sessions, trustedBrowsers } from "@/db/schema";

const isLive = and(isNull(trustedBrowsers.revokedAt), gt(trustedBrowsers.expiresAt, sql`now()`));

type Trust = { individualId: string; browserHash: string; browser: string | null };

/** For thirty days from now, a person need type no mailed code in this browser. */
export async function trustBrowser(db: Db, trust: Trust): Promise<void> {
  await db
    .update(trustedBrowsers)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(trustedBrowsers.individualId, trust.individualId),
        eq(trustedBrowsers.browserHash, trust.browserHash),
        isLive,
      ),
    );
  await db.insert(trustedBrowsers).values({ ...trust, expiresAt: sql`now() + interval '30 days'` });
}

/** Locks, within a transaction, the trust that a person has in this browser; false when there is none. */
export async function lockTrustedBrowser(tx: Db, individualId: string, browserHash: string): Promise<boolean> {
  const found = await tx
    .select({ id: trustedBrowsers.id })
    .from(trustedBrowsers)
    .where(and(eq(trustedBrowsers.individualId, individualId), eq(trustedBrowsers.browserHash, browserHash), isLive))
    .for("update");
  return found.length > 0;
}

/** The browsers that ask a person for no code, the newest first. */
export async function listTrustedBrowsers(db: Db, individualId: string) {
  return db
    .select({
      id: trustedBrowsers.id,
      browser: trustedBrowsers.browser,
      createdAt: trustedBrowsers.createdAt,
      expiresAt: trustedBrowsers.expiresAt,
    })
    .from(trustedBrowsers)
    .where(and(eq(trustedBrowsers.individualId, individualId), isLive))
    .orderBy(desc(trustedBrowsers.createdAt));
}

/** Asks again for a code in every browser of a person; gives back how many did not. */
export async function revokeTrustedBrowsersOf(db: Db, individualId: string): Promise<number> {
  const forgotten = await db
    .update(trustedBrowsers)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(trustedBrowsers.individualId, individualId), isLive))
    .returning({ id: trustedBrowsers.id });
  return forgotten.length;
}

/** Asks a person for a code again in the browser of one of their sessions. */
export async function revokeTrustOfSession(tx: Db, individualId: string, sessionId: string): Promise<void> {
  const itsBrowser = tx.select({ hash: sessions.browserHash }).from(sessions).where(eq(sessions.id, sessionId));
  await tx
    .update(trustedBrowsers)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(trustedBrowsers.individualId, individualId), inArray(trustedBrowsers.browserHash, itsBrowser), isLive),
    );
}
