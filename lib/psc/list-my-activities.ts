import "server-only";
import { findPscIdentity } from "@/db/queries/psc-identities";
import type { Context } from "@/lib/context";
import { activityChoices } from "@/lib/psc/activity-choices";

/** Where Pro Santé Connect says that the person works; empty for whoever is not linked to it. */
export async function listMyActivities({ db, actor }: Pick<Context, "db" | "actor">) {
  return activityChoices((await findPscIdentity(db, actor.id))?.claims.activities ?? []);
}
