import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { QueueSort } from "@/lib/review/queue/query/words";
import type { QueueCursor } from "@/lib/review/queue/queue-cursor";

/** How a page is read: in which order, strictly after which place, and how many rows of it. */
export type QueuePage = {
  sort: QueueSort;
  isBackwards: boolean;
  after?: QueueCursor | undefined;
  limit: number;
};

type Order = {
  /** What rows are sorted by: each order has an index that begins with the region and the state. */
  key: SQL;
  /** Answered requests come before the others. */
  isByRank: boolean;
  isDescending: boolean;
  type: "timestamptz" | "text";
};

const bySubmission = { key: sql`submitted_at`, isByRank: false, type: "timestamptz" } as const;

const orders: Record<QueueSort, Order> = {
  priorite: { ...bySubmission, isByRank: true, isDescending: false },
  ancien: { ...bySubmission, isDescending: false },
  recent: { ...bySubmission, isDescending: true },
  decision: { ...bySubmission, key: sql`coalesce(decided_at, submitted_at)`, isDescending: true },
  nom: { key: sql`(company_name collate "fr-x-icu")`, isByRank: false, isDescending: false, type: "text" },
};

/** The pieces of SQL that put a page in its order. */
export function queueOrder({ sort, isBackwards, after }: QueuePage) {
  const { key, isByRank, isDescending, type } = orders[sort];
  const [direction, comparison] = isDescending !== isBackwards ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const rank = isByRank ? [sql`queue_rank`] : [];
  const start = after && [
    ...(isByRank ? [sql`${after.rank}::smallint`] : []),
    sql`${after.key}::${sql.raw(type)}`,
    sql`${after.id}::uuid`,
  ];
  return {
    key,
    start: start ? [sql`(${listed([...rank, key, sql`id`])}) ${comparison} (${listed(start)})`] : [],
    /** The order in the index. */
    within: listed([...rank, key, sql`id`].map((column) => sql`${column} ${direction}`)),
    /** The order of rows that have these columns, the key under the name of `key`. */
    by: (table: SQL) => listed([...rank, sql`key`, sql`id`].map((column) => sql`${table}.${column} ${direction}`)),
  };
}

function listed(pieces: SQL[]): SQL {
  return sql.join(pieces, sql`, `);
}
