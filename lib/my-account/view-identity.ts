import "server-only";
import { findIdentity } from "@/db/queries/my-account";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** What one may change of oneself; `isRppsChecked` limits it to what the register knows. */
export async function viewIdentity({ db, actor }: Context) {
  const identity = await findIdentity(db, actor.id);
  if (!identity) throw new NotFound();
  const { lastName, firstName, phone, rppsCheckedAt } = identity;
  return { lastName, firstName, phone, isRppsChecked: rppsCheckedAt !== null };
}
