import "server-only";
import type { Context } from "@/lib/context";
import { enforceLimit } from "@/lib/limits/limit";

const tenMinutes = 600;

/** A person who types without a stop asks less than once a second; a program that reads registers through us, more. */
const most = 600;

/** Counts a search as it is typed, for the account; throws `TooManyAttempts`. Call it outside any transaction. */
export async function countSearch({ db, actor }: Pick<Context, "db" | "actor">): Promise<void> {
  await enforceLimit(db, { name: "register search", subject: actor.id, max: most, windowSeconds: tenMinutes });
}
