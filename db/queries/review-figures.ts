import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { DecisionMeasure, EventCount, VisibilityMeasure } from "@/lib/review/figures/figures";

/** Whole weeks from a Monday on, at the time of Paris, in these regions. */
export type FiguresScope = { regionCodes: string[]; firstMonday: string; weeks: number };

/**
 * How many requests came, were decided or withdrawn, by region and week (and, in one week more, since the period), and
 * how many wait now. One statement, so that what waited can be reckoned back from the same instant.
 */
export async function countEvents(db: Db, scope: FiguresScope): Promise<EventCount[]> {
  const regions = inRegions(scope);
  const start = startOf(scope);
  const rows = await db.execute<EventCount>(sql`
    with ${limits(scope)}
    select region_code as "regionCode", week, kind, reason, count(*)::int as count
    from (
      select region_code, ${weekOf("first_submitted_at")} as week, 'received' as kind, null as reason
      from requests where region_code in ${regions} and first_submitted_at >= ${start}
      union all
      select region_code, ${weekOf("decided_at")}, status::text, refusal_reason::text
      from requests where region_code in ${regions} and decided_at >= ${start}
      union all
      select region_code, ${weekOf("withdrawn_at")}, 'withdrawn', null
      from requests
      where region_code in ${regions} and withdrawn_at >= ${start} and first_submitted_at is not null
      union all
      select region_code, ${scope.weeks}::int, 'waiting', null
      from requests where region_code in ${regions} and status in ('submitted', 'information_requested')
    ) event
    group by region_code, week, kind, reason`);
  return Array.from(rows);
}

/**
 * How long decisions took from the first submission, with and without the time spent waiting for the applicant, and how
 * many of them exceeded their region's target without it: by week, by region, and in all.
 */
export async function measureDecisions(db: Db, scope: FiguresScope): Promise<DecisionMeasure[]> {
  const rows = await db.execute<Flat & { late: number; asked: number; ownMedian: number; ownNinth: number }>(sql`
    with ${limits(scope)},
    decided as (
      select q.region_code, q.decided_at, count(i.id) > 0 as was_asked, ${hours("q.decided_at - q.first_submitted_at")} as whole,
        coalesce(sum(${hours("coalesce(i.answered_at, i.cancelled_at) - i.asked_at")}), 0) as waited
      from requests q left join information_requests i on i.request_id = q.id
      where q.region_code in ${inRegions(scope)} and q.decided_at >= ${startOf(scope)} and q.decided_at < ${endOf(scope)}
      group by q.id
    ),
    measured as (
      select d.region_code, ${weekOf("d.decided_at")} as week, r.target_hours, was_asked, whole, whole - waited as own
      from decided d join regions r on r.code = d.region_code
    )
    select region_code as "regionCode", week, count(*) filter (where own > target_hours)::int as late,
      count(*) filter (where was_asked)::int as asked,
      ${percentile("whole", 1)} as median, ${percentile("whole", 2)} as ninth,
      ${percentile("own", 1)} as "ownMedian", ${percentile("own", 2)} as "ownNinth"
    from measured group by grouping sets ((region_code), (week), ()) having count(*) > 0`);
  return Array.from(rows, ({ median, ninth, ownMedian, ownNinth, ...rest }) => ({
    ...rest,
    whole: { median, ninth },
    own: { median: ownMedian, ninth: ownNinth },
  }));
}

/** How long boxes took from their decision to be visible in the directory, by the week in which they became so. */
export async function measureVisibilities(db: Db, scope: FiguresScope): Promise<VisibilityMeasure[]> {
  const rows = await db.execute<Flat & { visible: number }>(sql`
    with ${limits(scope)},
    measured as (
      select q.region_code, ${weekOf("p.visible_at")} as week,
        ${hours("p.visible_at - q.decided_at")} as time
      from publications p join mailboxes m on m.id = p.mailbox_id join requests q on q.id = m.request_id
      where q.region_code in ${inRegions(scope)} and p.visible_at >= ${startOf(scope)} and p.visible_at < ${endOf(scope)}
    )
    select region_code as "regionCode", week, count(*)::int as visible,
      ${percentile("time", 1)} as median, ${percentile("time", 2)} as ninth
    from measured group by grouping sets ((region_code), (week), ()) having count(*) > 0`);
  return Array.from(rows, ({ median, ninth, ...rest }) => ({ ...rest, delay: { median, ninth } }));
}

type Flat = { regionCode: string | null; week: number | null; median: number; ninth: number };

function inRegions({ regionCodes }: FiguresScope): SQL {
  return sql`(${sql.join(
    regionCodes.map((code) => sql`${code}`),
    sql`, `,
  )})`;
}

/** The start of a Monday in Paris: a week has an hour less or more when the clocks change. */
function midnight(monday: SQL): SQL {
  return sql`((${monday})::timestamp at time zone 'Europe/Paris')`;
}

function startOf({ firstMonday }: FiguresScope): SQL {
  return midnight(sql`${firstMonday}::date`);
}

function endOf({ firstMonday, weeks }: FiguresScope): SQL {
  return midnight(sql`${firstMonday}::date + 7 * ${weeks}::int`);
}

/** The starts of all the weeks, and the end of the last one. */
function limits({ firstMonday, weeks }: FiguresScope): SQL {
  return sql`limits as (
    select array_agg(${midnight(sql`${firstMonday}::date + 7 * n`)} order by n) as starts
    from generate_series(0, ${weeks}::int) n)`;
}

function hours(interval: string): SQL {
  return sql`date_part('epoch', ${sql.raw(interval)}) / 3600`;
}

function weekOf(column: string): SQL {
  return sql`width_bucket(${sql.raw(column)}, (select starts from limits)) - 1`;
}

/** The median (1) and the ninth decile (2), which PostgreSQL sorts once for both. */
function percentile(column: string, rank: 1 | 2): SQL {
  return sql`(percentile_cont(array[0.5, 0.9]) within group (order by ${sql.raw(column)}))[${sql.raw(String(rank))}]`;
}
