import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { guessDelays } from "@/db/schema";

/** From the fifth wrong guess in a row on, nobody looks at another for a minute, then two, four… and a day at most. */
const [firstToWait, longestMinutes] = [5, 24 * 60];

/** Wrong guesses are forgotten once none was made for this long. */
const daysRemembered = 7;

const failures = sql`(case when d.failed_at < clock_timestamp() - make_interval(days => ${daysRemembered}::int)
  then 1 else d.failures + 1 end)`;

/**
 * Counts a guess as wrong before it is looked at, so that guesses sent at once can't outrun the delay. Gives until when
 * it is refused, unlooked at and uncounted; `undefined` when it may be looked at.
 */
export async function takeGuess(db: Db, key: string): Promise<Date | undefined> {
  const [row] = await db.execute<{ isTaken: boolean; until: string | null }>(sql`
    with taken as (
      insert into guess_delays as d (key, failures, failed_at) values (${key}, 1, clock_timestamp())
      on conflict (key) do update set
        failures = ${failures},
        failed_at = clock_timestamp(),
        blocked_until = case when ${failures} >= ${firstToWait}::int then clock_timestamp()
          + make_interval(mins => least(${longestMinutes}::int, power(2, least(${failures} - ${firstToWait}::int, 20))::int)) end
      where coalesce(d.blocked_until, '-infinity') <= clock_timestamp()
      returning 1
    )
    select exists (select from taken) as "isTaken",
      case when not exists (select from taken) then (select blocked_until from guess_delays where key = ${key}) end as until`);
  return row?.isTaken ? undefined : new Date(row?.until ?? Date.now());
}

/** Takes one back that was not looked at after all. */
export async function untakeGuess(db: Db, key: string): Promise<void> {
  await db
    .update(guessDelays)
    .set({ failures: sql`greatest(0, ${guessDelays.failures} - 1)`, blockedUntil: null })
    .where(eq(guessDelays.key, key));
}

/** Forgets the wrong guesses of a subject: it has just been right, or chose another secret. */
export async function forgetGuesses(db: Db, key: string): Promise<void> {
  await db.delete(guessDelays).where(eq(guessDelays.key, key));
}
