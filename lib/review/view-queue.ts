import "server-only";
import { countByStatus, countMatchesByStatus, listQueue, type QueueFilter } from "@/db/queries/review-queue";
import { listRegionTargets } from "@/db/queries/review-regions";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import { isOldestFirst, type QueueFilters, type QueueTab, reviewedStatuses } from "@/lib/review/queue-filters";
import { searchWords } from "@/lib/review/search-words";

const perPage = 25;

/** Beyond this, a tab says «plus de» instead of counting on; a search that finds more than this counts nothing. */
export const mostCounted = 1000;

/** One page of the requests that this reviewer may decide. Throws `NotFound` for anybody else, or another region. */
export async function viewQueue({ db, actor }: Context, filters: QueueFilters) {
  const { region, etat } = filters;
  if (!isReviewer(actor) || (region !== undefined && !actor.reviewerRegions.includes(region))) throw new NotFound();
  const words = searchWords(filters.q);
  const regionCodes = region ? [region] : actor.reviewerRegions;
  const [rows, found, regions] = await Promise.all([
    filters.q && words.length === 0 ? [] : page(db, filters, { regionCodes, statuses: statusesOf(etat), words }),
    counts(db, { regionCodes, statuses: reviewedStatuses, words }),
    listRegionTargets(db, actor.reviewerRegions),
  ]);
  return { ...split(rows, filters), counts: found, regions };
}

async function counts(db: Context["db"], filter: QueueFilter) {
  if (filter.words.length === 0) return countByStatus(db, filter, mostCounted + 1);
  const matches = await countMatchesByStatus(db, filter, mostCounted + 1);
  const total = [...matches.values()].reduce((sum, count) => sum + count, 0);
  return total > mostCounted ? undefined : matches;
}

function statusesOf(tab: QueueTab) {
  return tab === "all" ? reviewedStatuses : [tab];
}

/** One row more than a page shows tells whether there is another page. */
function page(db: Context["db"], { etat, apres, avant }: QueueFilters, filter: QueueFilter) {
  const backwards = avant !== undefined;
  const oldestFirst = isOldestFirst(etat) !== backwards;
  return listQueue(db, filter, { oldestFirst, after: avant ?? apres, limit: perPage + 1 });
}

function split<T extends { cursor: unknown }>(found: T[], { apres, avant }: QueueFilters) {
  const hasMore = found.length > perPage;
  const rows = found.slice(0, perPage);
  if (avant) rows.reverse();
  return { rows, hasPrevious: avant ? hasMore : apres !== undefined, hasNext: avant ? true : hasMore };
}
