import "server-only";
import { randomInt } from "node:crypto";
import type { Db } from "@/db/client";
import { countInWindow, countInWindowBeside, uncountInWindow } from "@/db/queries/rate-limits";
import { env } from "@/lib/env";
import { allowance } from "@/lib/limits/allowance";
import { limitKey } from "@/lib/limits/limit-key";
import { type LimitedStep, limitedSteps } from "@/lib/limits/limited-steps";
import { networkOf } from "@/lib/limits/network-of";

type Asker = { db: Db; origin: string };

/** The whole site is counted on several rows, one for each process: attempts made at once don’t wait for each other. */
const shards = 16;
const ownShard = randomInt(shards);

/**
 * Counts an attempt for its network and for the whole site. Gives until when the network may try no more, and counts
 * nothing then for the site: one network that hammers must not make the others wait.
 */
export async function countFromNetwork({ db, origin }: Asker, step: LimitedStep): Promise<Date | undefined> {
  const { network, site, own, max, overall, windowSeconds } = countsOf(step, origin);
  const { count, total, expiresAt } = await countInWindowBeside(db, network, site, windowSeconds);
  if (count > allowance(max, overall, total + 1)) return expiresAt;
  await countInWindow(db, own, windowSeconds);
  return undefined;
}

/** Takes back an attempt that proved right. */
export async function uncountFromNetwork({ db, origin }: Asker, step: LimitedStep): Promise<void> {
  const { network, own, windowSeconds } = countsOf(step, origin);
  await uncountInWindow(db, network, windowSeconds);
  await uncountInWindow(db, own, windowSeconds);
}

function countsOf(step: LimitedStep, origin: string) {
  const { minutes, perOrigin, overall } = limitedSteps[step];
  const factor = env().LIMITS_ORIGIN_FACTOR;
  const network = limitKey({ name: `${step} origin`, subject: networkOf(origin) });
  const site = Array.from({ length: shards }, (_, shard) => `${step} site ${shard}`);
  return {
    network,
    site,
    own: `${step} site ${ownShard}`,
    max: Math.round(perOrigin * factor),
    overall: overall * factor,
    windowSeconds: minutes * 60,
  };
}
