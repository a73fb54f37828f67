import "server-only";
import { and, desc, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { oneTimeCodes } from "@/db/schema";

export type CodePurpose = (typeof oneTimeCodes.$inferSelect)["purpose"];

/** How many times one code may be tried. The table refuses a sixth as well. */
export const maxCodeAttempts = 5;

// Not `now()`: two codes made in one transaction have an order too.
const present = sql`clock_timestamp()`;

const code = {
  id: oneTimeCodes.id,
  email: oneTimeCodes.email,
  individualId: oneTimeCodes.individualId,
  codeHash: oneTimeCodes.codeHash,
  attempts: oneTimeCodes.attempts,
  consumedAt: oneTimeCodes.consumedAt,
  supersededAt: oneTimeCodes.supersededAt,
  isExpired: sql<boolean>`${oneTimeCodes.expiresAt} <= ${present}`,
  ageSeconds: sql<number>`extract(epoch from ${present} - ${oneTimeCodes.createdAt})::float`,
  secondsSinceUse: sql<number | null>`extract(epoch from ${present} - ${oneTimeCodes.consumedAt})::float`,
};

export type StoredCode = NonNullable<Awaited<ReturnType<typeof findLatestCode>>>;

/** Lets one transaction at a time make a code for this browser and purpose, until it ends. */
export async function lockCodesOf(db: Db, browserHash: string, purpose: CodePurpose): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`code ${purpose} ${browserHash}`}, 0))`);
}

/** The last code that this browser asked for, in whatever state. */
export async function findLatestCode(db: Db, browserHash: string, purpose: CodePurpose) {
  const [row] = await db
    .select(code)
    .from(oneTimeCodes)
    .where(and(eq(oneTimeCodes.browserHash, browserHash), eq(oneTimeCodes.purpose, purpose)))
    .orderBy(desc(oneTimeCodes.createdAt))
    .limit(1);
  return row;
}

/** Adds a code that lives ten minutes. */
export async function insertCode(
  db: Db,
  values: Pick<
    typeof oneTimeCodes.$inferInsert,
    "id" | "email" | "individualId" | "purpose" | "browserHash" | "codeHash"
  >,
): Promise<void> {
  await db
    .insert(oneTimeCodes)
    .values({ ...values, createdAt: present, expiresAt: sql`${present} + interval '10 minutes'` });
}

/** Makes worthless what this browser asked for the same purpose before. */
export async function supersedeCodesOfBrowser(db: Db, browserHash: string, purpose: CodePurpose): Promise<void> {
  await db
    .update(oneTimeCodes)
    .set({ supersededAt: present })
    .where(
      and(
        eq(oneTimeCodes.browserHash, browserHash),
        eq(oneTimeCodes.purpose, purpose),
        isNull(oneTimeCodes.consumedAt),
        isNull(oneTimeCodes.supersededAt),
      ),
    );
}

/** Makes worthless every code of a person, who must start again from the password. */
export async function supersedeCodesOfIndividual(db: Db, individualId: string): Promise<void> {
  await db
    .update(oneTimeCodes)
    .set({ supersededAt: present })
    .where(
      and(
        eq(oneTimeCodes.individualId, individualId),
        isNull(oneTimeCodes.consumedAt),
        isNull(oneTimeCodes.supersededAt),
      ),
    );
}

const isUsable = (id: string) =>
  and(
    eq(oneTimeCodes.id, id),
    isNull(oneTimeCodes.consumedAt),
    isNull(oneTimeCodes.supersededAt),
    gt(oneTimeCodes.expiresAt, present),
  );

/** Counts a try before it is compared, so that tries sent at once can't exceed the limit; `undefined` when none is left. */
export async function countCodeAttempt(db: Db, id: string): Promise<number | undefined> {
  const [row] = await db
    .update(oneTimeCodes)
    .set({ attempts: sql`${oneTimeCodes.attempts} + 1` })
    .where(and(isUsable(id), lt(oneTimeCodes.attempts, maxCodeAttempts)))
    .returning({ attempts: oneTimeCodes.attempts });
  return row?.attempts;
}

/** Uses a code up; false means that it was used, replaced or over already. */
export async function consumeCode(db: Db, id: string): Promise<boolean> {
  const used = await db
    .update(oneTimeCodes)
    .set({ consumedAt: present })
    .where(isUsable(id))
    .returning({ id: oneTimeCodes.id });
  return used.length > 0;
}

/** Other codes that the same person was sent for the same purpose within the hour, here or in another browser. */
export async function listOtherRecentCodes(db: Db, { id, email }: { id: string; email: string }, purpose: CodePurpose) {
  return db
    .select({ id: oneTimeCodes.id, codeHash: oneTimeCodes.codeHash, browserHash: oneTimeCodes.browserHash })
    .from(oneTimeCodes)
    .where(
      and(
        eq(oneTimeCodes.email, email),
        eq(oneTimeCodes.purpose, purpose),
        ne(oneTimeCodes.id, id),
        gt(oneTimeCodes.createdAt, sql`${present} - interval '1 hour'`),
      ),
    )
    .orderBy(desc(oneTimeCodes.createdAt))
    .limit(20);
}
