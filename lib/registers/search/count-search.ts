import "server-only";
import type { Context, VisitorContext } from "@/lib/context";
import { env } from "@/lib/env";
import { enforceLimit } from "@/lib/limits/limit";
import { networkOf } from "@/lib/limits/network-of";

const tenMinutes = 600;

/** A person who types without a stop asks less than once a second; a program that reads registers through us, more. */
const most = 600;

/** Counts a search as it is typed, for the account; throws `TooManyAttempts`. Call it outside any transaction. */
export async function countSearch({ db, actor }: Pick<Context, "db" | "actor">): Promise<void> {
  await enforceLimit(db, { name: "register search", subject: actor.id, max: most, windowSeconds: tenMinutes });
}

/** A structure is found in a few words; behind one network there may be a whole hospital. */
const mostPerBrowser = 200;
const mostPerNetwork = 1000;

/** The same for somebody without an account, for the browser and the network that they ask from. */
export async function countVisitorSearch({
  db,
  browser,
  origin,
}: Pick<VisitorContext, "db" | "browser" | "origin">): Promise<void> {
  const limit = { name: "visitor register search", windowSeconds: tenMinutes };
  const network = networkOf(origin);
  const max = Math.round(mostPerNetwork * env().LIMITS_ORIGIN_FACTOR);
  await enforceLimit(db, { ...limit, subject: network, max });
  if (browser) await enforceLimit(db, { ...limit, subject: browser, max: mostPerBrowser });
}
