import "server-only";
import { findHold } from "@/db/queries/request-holds";
import type { Context } from "@/lib/context";
import { readRequest } from "@/lib/review/read-request";

/** A request and the colleague who holds it, for whoever may want to take it over. Throws as `readRequest`. */
export async function viewHold(context: Context, requestId: string) {
  const found = await readRequest(context, requestId);
  const hold = await findHold(context.db, requestId);
  return { ...found, hold: hold && hold.holderId !== context.actor.id ? hold : undefined };
}
