import "server-only";
import type { Db } from "@/db/client";
import { env } from "@/lib/env";
import { enforceLimit, type Limit, releaseLimit } from "@/lib/limits/limit";
import { type LimitedStep, limitedSteps } from "@/lib/limits/limited-steps";
import { networkOf } from "@/lib/limits/network-of";

type Asker = { db: Db; origin: string };

/**
 * Counts an attempt at a step that tests a secret or sends a mail: for the account, whether it exists or not, and for
 * the network it comes from. Throws `TooManyAttempts`. Call it outside any transaction.
 */
export async function countAttempt({ db, origin }: Asker, step: LimitedStep, account: string): Promise<void> {
  for (const limit of limitsOf(step, account, origin)) await enforceLimit(db, limit);
}

/** Gives back an attempt that proved right: success locks nobody out. */
export async function forgiveAttempt({ db, origin }: Asker, step: LimitedStep, account: string): Promise<void> {
  for (const limit of limitsOf(step, account, origin)) await releaseLimit(db, limit);
}

function limitsOf(step: LimitedStep, account: string, origin: string): Limit[] {
  const { minutes, perAccount, perOrigin } = limitedSteps[step];
  const windowSeconds = minutes * 60;
  const originMax = Math.round(perOrigin * env().LIMITS_ORIGIN_FACTOR);
  return [
    { name: `${step} account`, subject: account, max: perAccount, windowSeconds },
    { name: `${step} origin`, subject: networkOf(origin), max: originMax, windowSeconds },
  ];
}
