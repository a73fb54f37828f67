import "server-only";
import { findAccountFacts } from "@/db/queries/individuals";
import { listSessionsOf } from "@/db/queries/sessions";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** One’s own account, and where one is signed in. */
export async function viewAccount({ db, actor }: Context) {
  const [facts, sessions] = await Promise.all([findAccountFacts(db, actor.id), listSessionsOf(db, actor.id)]);
  if (!facts) throw new NotFound();
  return {
    ...facts,
    sessions: sessions.map(({ origin, ...session }) => ({
      ...session,
      origin: origin && coarseOrigin(origin),
      isCurrent: session.id === actor.sessionId,
    })),
  };
}
