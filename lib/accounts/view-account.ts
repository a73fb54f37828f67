import "server-only";
import { findAccountFacts } from "@/db/queries/individuals";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** One’s own account. */
export async function viewAccount({ db, actor }: Context) {
  const facts = await findAccountFacts(db, actor.id);
  if (!facts) throw new NotFound();
  return facts;
}
