import "server-only";
import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { registrations } from "@/db/schema";

export type RegistrationPath = (typeof registrations.$inferSelect)["path"];
export type Registration = NonNullable<Awaited<ReturnType<typeof findRegistration>>>;

const registration = {
  id: registrations.id,
  regionCode: registrations.regionCode,
  path: registrations.path,
  email: registrations.email,
  emailProvedAt: registrations.emailProvedAt,
  kind: registrations.kind,
  firstName: registrations.firstName,
  lastName: registrations.lastName,
  professionCode: registrations.professionCode,
  rpps: registrations.rpps,
  pscArrivalId: registrations.pscArrivalId,
  completedAt: registrations.completedAt,
  individualId: registrations.individualId,
};

const aDayLater = sql`clock_timestamp() + interval '1 day'`;
const isOpen = isNull(registrations.completedAt);
const isAlive = gt(registrations.expiresAt, sql`clock_timestamp()`);

/** The account being created in this browser, or one created there within the last minute. */
export async function findRegistration(db: Db, browserHash: string) {
  const [row] = await db
    .select(registration)
    .from(registrations)
    .where(
      and(
        eq(registrations.browserHash, browserHash),
        or(and(isOpen, isAlive), gt(registrations.completedAt, sql`clock_timestamp() - interval '1 minute'`)),
      ),
    )
    .orderBy(sql`${registrations.completedAt} is null desc`, desc(registrations.createdAt))
    .limit(1);
  return row;
}

/** The same row, held until the transaction ends: completing it twice at once is settled here. */
export async function lockRegistration(db: Db, id: string) {
  const [row] = await db.select(registration).from(registrations).where(eq(registrations.id, id)).for("update");
  return row;
}

/**
 * Opens the registration of a browser, or takes up the one that is open there. Another e-mail is another person: what
 * the former one proved and typed goes.
 */
export async function saveRegistration(
  db: Db,
  {
    browserHash,
    regionCode,
    path,
    email,
  }: { browserHash: string; regionCode: string; path: RegistrationPath; email: string },
) {
  const kept = (column: string) =>
    sql.raw(`case when registrations.email = excluded.email and registrations.expires_at > clock_timestamp()
      then registrations.${column} end`);
  const [row] = await db
    .insert(registrations)
    .values({ browserHash, regionCode, path, email, expiresAt: aDayLater })
    .onConflictDoUpdate({
      target: registrations.browserHash,
      targetWhere: isOpen,
      set: {
        regionCode,
        path,
        email,
        emailProvedAt: kept("email_proved_at"),
        kind: kept("kind"),
        firstName: kept("first_name"),
        lastName: kept("last_name"),
        professionCode: kept("profession_code"),
        rpps: kept("rpps"),
        pscArrivalId: kept("psc_arrival_id"),
        expiresAt: aDayLater,
      },
    })
    .returning(registration);
  if (!row) throw new Error("registration not saved");
  return row;
}

/** Notes that the e-mail of this browser’s registration was proved; false when it is no longer that e-mail. */
export async function proveRegistrationEmail(db: Db, browserHash: string, email: string): Promise<boolean> {
  const proved = await db
    .update(registrations)
    .set({ emailProvedAt: sql`coalesce(${registrations.emailProvedAt}, clock_timestamp())`, expiresAt: aDayLater })
    .where(and(eq(registrations.browserHash, browserHash), eq(registrations.email, email), isOpen, isAlive))
    .returning({ id: registrations.id });
  return proved.length > 0;
}

/** Keeps who a person is, as they typed it or as Pro Santé Connect told it. */
export async function saveRegistrationIdentity(
  db: Db,
  id: string,
  identity: Pick<Registration, "kind" | "firstName" | "lastName" | "professionCode" | "rpps" | "pscArrivalId">,
): Promise<void> {
  await db
    .update(registrations)
    .set({ ...identity, expiresAt: aDayLater })
    .where(and(eq(registrations.id, id), isOpen));
}

/** Forgets who the registration of this browser is for. */
export async function clearRegistrationIdentity(db: Db, browserHash: string): Promise<void> {
  await db
    .update(registrations)
    .set({ kind: null, firstName: null, lastName: null, professionCode: null, rpps: null, pscArrivalId: null })
    .where(and(eq(registrations.browserHash, browserHash), isOpen));
}

/** Ends a registration: the account exists. */
export async function completeRegistration(db: Db, id: string, individualId: string): Promise<void> {
  await db
    .update(registrations)
    .set({ individualId, completedAt: sql`clock_timestamp()` })
    .where(eq(registrations.id, id));
}
