import "server-only";
import { findPscIdentity } from "@/db/queries/psc-identities";
import type { Context } from "@/lib/context";

/** The identity that one’s own account is linked to, if any. */
export async function viewPscIdentity({ db, actor }: Pick<Context, "db" | "actor">) {
  return findPscIdentity(db, actor.id);
}
