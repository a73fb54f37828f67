import "server-only";
import { listSessionsOf } from "@/db/queries/sessions";
import { placeOf } from "@/lib/accounts/place-of";
import { sessionLimits } from "@/lib/accounts/session-limits";
import { isStaff } from "@/lib/actor";
import type { Context } from "@/lib/context";

/** Where one is signed in, the session that asks first, and how long a session lives. */
export async function viewSessions({ db, actor }: Context) {
  const limits = sessionLimits[isStaff(actor) ? "staff" : "person"];
  const sessions = await listSessionsOf(db, actor.id, limits);
  const shown = sessions.map(({ origin, ...session }) => ({
    ...session,
    place: origin && placeOf(origin),
    isCurrent: session.id === actor.sessionId,
  }));
  return { limits, sessions: shown.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent)) };
}
