import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, passkeys } from "@/db/schema";

/** Adds a passkey. Violates `passkeys_pkey` when it is known already, whoever’s it is. */
export async function insertPasskey(db: Db, passkey: typeof passkeys.$inferInsert): Promise<void> {
  await db.insert(passkeys).values(passkey);
}

/** What a signature is checked with, and whose passkey it is; none for a closed account. */
export async function findPasskey(db: Db, id: string) {
  const [row] = await db
    .select({
      id: passkeys.id,
      individualId: passkeys.individualId,
      publicKey: passkeys.publicKey,
      signatureCounter: passkeys.signatureCounter,
    })
    .from(passkeys)
    .innerJoin(individuals, eq(individuals.id, passkeys.individualId))
    .where(and(eq(passkeys.id, id), isNull(individuals.closedAt)));
  return row;
}

/** The passkeys of a person, oldest first. */
export async function listPasskeysOf(db: Db, individualId: string) {
  return db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      transports: passkeys.transports,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.individualId, individualId))
    .orderBy(asc(passkeys.createdAt));
}

/** Notes that a passkey signed, and how far its own count has come; a count never goes back. */
export async function notePasskeyUse(db: Db, id: string, signatureCounter: number): Promise<void> {
  await db
    .update(passkeys)
    .set({ lastUsedAt: sql`now()`, signatureCounter: sql`greatest(${passkeys.signatureCounter}, ${signatureCounter})` })
    .where(eq(passkeys.id, id));
}
