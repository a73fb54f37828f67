import "server-only";
import { listRequestsOf } from "@/db/queries/requests";
import type { Context } from "@/lib/context";

/** The requests of the person signed in, the latest changed first. */
export async function listMyRequests({ db, actor }: Pick<Context, "db" | "actor">) {
  return listRequestsOf(db, actor.id);
}
