import "server-only";
import type { Db } from "@/db/client";
import { countInWindow, uncountInWindow } from "@/db/queries/rate-limits";
import { TooManyAttempts } from "@/lib/errors";
import { limitKey } from "@/lib/limits/limit-key";

/** At most `max` times per window, for one subject (an e-mail, a network, a person) of one named thing. */
export type Limit = { name: string; subject: string; max: number; windowSeconds: number };

/**
 * Counts one more and refuses what is over the limit, throwing `TooManyAttempts`. Call it outside any transaction: a
 * count that is rolled back with the attempt counts nothing.
 */
export async function enforceLimit(db: Db, limit: Limit): Promise<void> {
  const { count, expiresAt } = await countInWindow(db, limitKey(limit), limit.windowSeconds);
  if (count > limit.max) throw new TooManyAttempts(expiresAt);
}

/** Forgets one count: what was right after all locks nobody out. */
export async function releaseLimit(db: Db, limit: Limit): Promise<void> {
  await uncountInWindow(db, limitKey(limit), limit.windowSeconds);
}
