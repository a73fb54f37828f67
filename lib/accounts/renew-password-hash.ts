import "server-only";
import type { Db } from "@/db/client";
import { replacePasswordHash } from "@/db/queries/individuals";
import { hashPassword, isOutdatedHash } from "@/lib/accounts/password-hash";

type Known = { id: string; passwordHash: string };

/** Hashes a right password again when it was hashed by weaker means than today’s: only now is it known. */
export async function renewPasswordHash(db: Db, { id, passwordHash }: Known, password: string): Promise<void> {
  if (!isOutdatedHash(passwordHash)) return;
  await replacePasswordHash(db, id, await hashPassword(password), passwordHash);
}
