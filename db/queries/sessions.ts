import "server-only";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { factorCount, isStaff } from "@/db/queries/second-factors";
import { sessions } from "@/db/schema";
import { sessionLimits } from "@/lib/accounts/session-limits";
import type { SessionMethod } from "@/lib/accounts/session-method";
import { type Actor, type ActorMailbox, mostToDecide } from "@/lib/actor";

type SessionActorRow = Omit<Actor, "mailboxes" | "provedAt"> & {
  mailboxes: ActorMailbox[];
  provedAt: string;
  lastSeenAt: string;
  hasFactor: boolean;
};

const { person, staff } = sessionLimits;
const hoursAgo = (hours: number) => sql`now() - make_interval(hours => ${hours}::int)`;

/**
 * The person of a live session with their rights and boxes, in one round trip: every page asks for it. `hasFactor` tells
 * whether they have set up a second factor.
 */
export async function findSessionActor(db: Db, sessionId: string) {
  const [row] = await db.execute<SessionActorRow>(sql`
    select i.id, s.id as "sessionId", s.last_seen_at as "lastSeenAt", i.kind, i.email, s.method, s.proved_at as "provedAt",
      i.first_name as "firstName", i.last_name as "lastName", i.region_code as "regionCode", i.rpps,
      own.display as address, i.is_operator as "isOperator",
      array(select region_code from reviewer_regions where individual_id = i.id order by region_code) as "reviewerRegions",
      (select count(*)::int from (
        select from requests
        where region_code in (select region_code from reviewer_regions where individual_id = i.id)
          and status = 'submitted'
        limit ${mostToDecide}
      ) waiting) as "toDecide",
      coalesce((
        select json_agg(json_build_object('id', b.id, 'address', a.display, 'name', b.company_name, 'role', m.role)
          order by b.company_name collate "fr-x-icu", a.address)
        from memberships m join mailboxes b on b.id = m.mailbox_id join mssante_addresses a on a.id = b.address_id
        where m.individual_id = i.id and m.ended_at is null and m.starts_at <= now()
          and (m.ends_at is null or m.ends_at > now()) and b.status <> 'closed'
      ), '[]') as mailboxes,
      ${factorCount} > 0 as "hasFactor"
    from sessions s join individuals i on i.id = s.individual_id
    left join mssante_addresses own on own.id = i.address_id
    where s.id = ${sessionId} and s.revoked_at is null and s.expires_at > now() and i.closed_at is null
      and case when ${isStaff}
        then s.last_seen_at > ${hoursAgo(staff.idleHours)} and s.created_at > ${hoursAgo(staff.hours)}
        else s.last_seen_at > ${hoursAgo(person.idleHours)} and s.created_at > ${hoursAgo(person.hours)}
      end`);
  if (!row) return undefined;
  const { lastSeenAt, hasFactor, provedAt, ...rest } = row;
  const actor: Actor = { ...rest, provedAt: new Date(provedAt) };
  return { actor, hasFactor, lastSeenAt: new Date(lastSeenAt) };
}

/** Opens a session. */
export async function insertSession(db: Db, session: typeof sessions.$inferInsert): Promise<string> {
  const [row] = await db.insert(sessions).values(session).returning({ id: sessions.id });
  if (!row) throw new Error("session not inserted");
  return row.id;
}

/** Notes that the session was used just now. */
export async function touchSession(db: Db, sessionId: string): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, sessionId));
}

/** Whose session this was, ended or not. */
export async function findSessionOwner(db: Db, sessionId: string): Promise<string | undefined> {
  const [row] = await db.select({ id: sessions.individualId }).from(sessions).where(eq(sessions.id, sessionId));
  return row?.id;
}

/** What Pro Santé Connect wants back when this session ends, sealed, if it came from there. */
export async function findPscIdToken(db: Db, sessionId: string): Promise<string | undefined> {
  const [row] = await db.select({ sealed: sessions.sealedPscIdToken }).from(sessions).where(eq(sessions.id, sessionId));
  return row?.sealed ?? undefined;
}

/** How a session was left: ended by somebody, or since when unused. */
export async function findSessionEnd(db: Db, sessionId: string) {
  const [row] = await db
    .select({ revokedAt: sessions.revokedAt, lastSeenAt: sessions.lastSeenAt, createdAt: sessions.createdAt })
    .from(sessions)
    .where(eq(sessions.id, sessionId));
  return row;
}

/** Ends one session. */
export async function revokeSession(db: Db, sessionId: string): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: sql`now()`, sealedPscIdToken: null })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)));
}

/** Ends one session of a person: «ended», or «over» when it was already; `undefined` when it is not theirs. */
export async function revokeSessionOf(tx: Db, individualId: string, sessionId: string) {
  const [session] = await tx
    .select({ revokedAt: sessions.revokedAt })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.individualId, individualId)))
    .for("update");
  if (!session) return undefined;
  if (session.revokedAt) return "over";
  await revokeSession(tx, sessionId);
  return "ended";
}

/** Ends every live session of a person, except one if named. */
export async function revokeSessionsOf(db: Db, individualId: string, exceptId?: string): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: sql`now()`, sealedPscIdToken: null })
    .where(
      and(
        eq(sessions.individualId, individualId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        exceptId ? ne(sessions.id, exceptId) : undefined,
      ),
    );
}

/** The live sessions of a person, last used first. */
export async function listSessionsOf(db: Db, individualId: string, limits: { idleHours: number; hours: number }) {
  return db
    .select({
      id: sessions.id,
      method: sessions.method,
      browser: sessions.browser,
      origin: sessions.origin,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.individualId, individualId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, hoursAgo(limits.idleHours)),
        gt(sessions.createdAt, hoursAgo(limits.hours)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.id);
}

/** Whether this browser once had a session of this person, as far as sessions are kept. */
export async function isKnownBrowser(db: Db, individualId: string, browserHash: string): Promise<boolean> {
  const found = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.individualId, individualId), eq(sessions.browserHash, browserHash)))
    .limit(1);
  return found.length > 0;
}

/** Notes that the person of a session has just entered a factor; a strong one says from then on how they signed in. */
export async function noteProof(db: Db, sessionId: string, method?: SessionMethod): Promise<void> {
  await db
    .update(sessions)
    .set({ provedAt: sql`now()`, ...(method && { method }) })
    .where(eq(sessions.id, sessionId));
}

/** The session that this browser was given within the last minute without a code, for a form that was sent twice. */
export async function findTrustedSession(
  db: Db,
  individualId: string,
  browserHash: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.individualId, individualId),
        eq(sessions.browserHash, browserHash),
        eq(sessions.method, "password_and_trusted_browser"),
        isNull(sessions.revokedAt),
        gt(sessions.createdAt, sql`now() - interval '1 minute'`),
      ),
    )
    .limit(1);
  return row?.id;
}

/** Locks a session, within a transaction, and tells whether its person proved themselves within the last minute. */
export async function lockProof(tx: Db, sessionId: string): Promise<boolean> {
  const [row] = await tx
    .select({ isRecent: sql<boolean>`${sessions.provedAt} > now() - interval '1 minute'` })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
    .for("update");
  return row?.isRecent ?? false;
}
