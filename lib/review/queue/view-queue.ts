import "server-only";
import { countByStatus } from "@/db/queries/queue-counts";
import { listReviewersOf } from "@/db/queries/queue-people";
import { listQueue, type QueueRow } from "@/db/queries/review-queue";
import { listRegionTargets } from "@/db/queries/review-regions";
import type { Context } from "@/lib/context";
import { reviewedStatuses } from "@/lib/review/queue/query/words";
import { readCursor } from "@/lib/review/queue/queue-cursor";
import type { QueuePlace } from "@/lib/review/queue/queue-place";
import { readQueueQuery } from "@/lib/review/queue/read-queue-query";
import { listSavedViews } from "@/lib/review/queue/views/list-saved-views";

const perPage = 25;

/** Beyond this, a tab says «plus de» instead of counting on, and a filter that lets more through counts nothing. */
const mostCounted = { usual: 1000, commonWords: 100 };

/** One page of the requests that this reviewer may decide, in their search. Throws `NotFound` for anybody else. */
export async function viewQueue(context: Context, { q, apres, avant }: QueuePlace) {
  const { db, actor } = context;
  const seenAt = new Date();
  const { terms, filter, sort, problems } = await readQueueQuery(context, q);
  const [before, from] = [readCursor(sort, avant), readCursor(sort, apres)];
  const most = filter.commonWords.length > 0 ? mostCounted.commonWords : mostCounted.usual;
  const page = { sort, isBackwards: before !== undefined, after: before ?? from, limit: perPage + 1 };
  const [found, counts, regions, reviewers, views] = await Promise.all([
    listQueue(db, filter, page),
    countByStatus(db, { ...filter, statuses: reviewedStatuses }, most),
    listRegionTargets(db, actor.reviewerRegions),
    listReviewersOf(db, actor.reviewerRegions),
    listSavedViews(context),
  ]);
  return { ...split(found, page), terms, sort, problems, counts, mostCounted: most, regions, reviewers, views, seenAt };
}

/** One row more than a page shows tells whether there is another page. */
function split(found: QueueRow[], { isBackwards, after }: { isBackwards: boolean; after: unknown }) {
  const hasMore = found.length > perPage;
  const rows = found.slice(0, perPage);
  if (isBackwards) rows.reverse();
  return { rows, hasPrevious: isBackwards ? hasMore : after !== undefined, hasNext: isBackwards || hasMore };
}
