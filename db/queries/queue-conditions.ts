import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { holdsCommonWords, holdsWords } from "@/db/queries/queue-words";
import type { Among, Holding, QueueFilter } from "@/lib/review/queue/queue-filter";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

/**
 * What a row of `requests` has to meet, its region and state apart. `region` is the code of its region: a value, or the
 * column when there may be several.
 */
export function queueConditions(filter: QueueFilter, region: SQL): SQL[] {
  const { rare, common } = wordsOf(filter);
  return [
    ...(rare.length > 0 ? [holdsWords(rare, filter.regionCodes)] : []),
    ...(common.length > 0 ? [holdsCommonWords(common)] : []),
    ...filter.withoutWords.map((group) => sql`not ${holdsCommonWords(group)}`),
    ...filter.overHours.map((hours) => sql`submitted_at < now() - ${hours}::int * interval '1 hour'`),
    ...filter.underHours.map((hours) => sql`submitted_at >= now() - ${hours}::int * interval '1 hour'`),
    ...filter.isLate.map((isLate) => lateness(isLate, region)),
    ...filter.alerts.map((alert) => sql`alerts @> ${arrayOf(alert)}`),
    ...filter.withoutAlerts.map((alert) => sql`not alerts @> ${arrayOf(alert)}`),
    ...among(sql`structure_id`, filter.structures, "text"),
    ...among(sql`responsable_rpps`, filter.rpps, "bpchar"),
    ...among(sql`responsable_profession_code`, filter.professions, "text"),
    ...among(sql`decided_by_id`, filter.deciders, "uuid"),
    ...filter.holdings.map(heldBy),
    ...filter.withoutHoldings.map((holding) => sql`not ${heldBy(holding)}`),
  ];
}

/** The condition that leaves so few rows that they are read first and sorted afterwards, if there is one. */
export function fewRows(filter: QueueFilter): SQL | undefined {
  const held = filter.holdings.find(({ kind }) => kind !== "nobody");
  if (held) return heldBy(held);
  if (filter.structures.any) return among(sql`structure_id`, { any: filter.structures.any, none: [] }, "text")[0];
  if (filter.rpps.any) return among(sql`responsable_rpps`, { any: filter.rpps.any, none: [] }, "bpchar")[0];
  const { rare } = wordsOf(filter);
  return rare.length > 0 ? holdsWords(rare, filter.regionCodes) : undefined;
}

function wordsOf({ words, commonWords }: QueueFilter) {
  return { rare: words.filter((word) => !commonWords.includes(word)), common: commonWords };
}

function lateness(isLate: boolean, region: SQL): SQL {
  const due = sql`(select now() - target_hours * interval '1 hour' from regions where code = ${region})`;
  if (isLate) return sql`status = 'submitted' and submitted_at < ${due}`;
  return sql`(status <> 'submitted' or submitted_at >= ${due})`;
}

/** Written out, as each alert has an index of its own that only this very condition is met with. */
function arrayOf(alert: RequestAlert): SQL {
  return sql.raw(`array['${alert}']`);
}

function among(column: SQL, { any, none }: Among, type: "text" | "bpchar" | "uuid"): SQL[] {
  const list = (values: string[]) => sql`${sql.param(values)}::${sql.raw(type)}[]`;
  const [only, ...others] = any ?? [];
  const isOnly = only !== undefined && others.length === 0;
  const wanted = isOnly ? sql`${column} = ${only}::${sql.raw(type)}` : sql`${column} = any(${list(any ?? [])})`;
  return [...(any ? [wanted] : []), ...(none.length > 0 ? [sql`(${column} <> all(${list(none)})) is not false`] : [])];
}

/** Those held are few: they are listed once, and looked for by their ids. */
function heldBy(holding: Holding): SQL {
  if (holding.kind === "nobody") {
    return sql`not exists (select from request_holds where request_id = requests.id and expires_at > now())`;
  }
  const held = sql.join([sql`expires_at > now()`, ...heldBySome(holding)], sql` and `);
  return sql`requests.id = any(array(select request_id from request_holds where ${held}))`;
}

function heldBySome(holding: Exclude<Holding, { kind: "nobody" }>): SQL[] {
  if (holding.kind === "others") return [sql`holder_id <> ${holding.than}::uuid`];
  return holding.kind === "people" ? [sql`holder_id = any(${sql.param(holding.ids)}::uuid[])`] : [];
}
