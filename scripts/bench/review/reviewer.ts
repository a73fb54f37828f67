import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import type { Db } from "@/db/client";
import { findSessionActor, insertSession } from "@/db/queries/sessions";
import { env } from "@/lib/env";

/** A reviewer of two regions, one large and one small, signed in. */
export async function aReviewer(db: Db) {
  const [person] = await db.execute<{ id: string }>(sql`
    select id from bench_reviewers where region_code = '76' and rank = 1`);
  const sessionId = await insertSession(db, {
    individualId: person?.id ?? "",
    method: "password_and_code",
    expiresAt: new Date(Date.now() + 6 * 3_600_000),
  });
  const found = await findSessionActor(db, sessionId);
  if (!found) throw new Error("no session");
  const token = await encode({ token: { sid: sessionId }, secret: env().NEXTAUTH_SECRET });
  return {
    context: { db, actor: found.actor, origin: "192.0.2.1" },
    cookie: `next-auth.session-token=${token}`,
  };
}
