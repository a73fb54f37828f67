import "server-only";
import { countQueue } from "@/db/queries/queue-counts";
import type { QueuePage } from "@/db/queries/queue-order";
import { listQueue } from "@/db/queries/review-queue";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { byteOrderMark } from "@/lib/csv/byte-order-mark";
import { csvLines } from "@/lib/csv/csv-lines";
import { enforceLimit } from "@/lib/limits/limit";
import { regionSubject } from "@/lib/regions/region-subject";
import { exportColumns } from "@/lib/review/queue/export/export-columns";
import { readQueueQuery } from "@/lib/review/queue/read-queue-query";

const perRead = 500;
const mostExported = 100_000;
const exportsPerHour = 30;

/**
 * The requests of a search as a file for a spreadsheet, written as it is read; the journal of each region says who took
 * what away. Throws `NotFound` for who reviews nothing, and `TooManyAttempts`.
 */
export async function exportQueue(context: Context, q: string): Promise<AsyncGenerator<string>> {
  const { db, actor } = context;
  const { filter, sort } = await readQueueQuery(context, q);
  await enforceLimit(db, { name: "export", subject: actor.id, max: exportsPerHour, windowSeconds: 3600 });
  const count = await countQueue(db, filter, mostExported);
  await db.transaction(async (tx) => {
    for (const code of filter.regionCodes) {
      await recordEvent(tx, context, "region.requests_exported", regionSubject(code), { query: q, count });
    }
  });
  async function* file() {
    yield byteOrderMark + csvLines([exportColumns.map(({ header }) => header)]);
    let left = mostExported;
    let page: QueuePage = { sort, isBackwards: false, limit: perRead };
    while (left > 0) {
      const rows = await listQueue(db, filter, page);
      yield csvLines(rows.slice(0, left).map((row) => exportColumns.map(({ cell }) => cell(row))));
      const last = rows.at(-1)?.cursor;
      if (!last || rows.length < perRead) return;
      left -= rows.length;
      page = { ...page, after: last };
    }
  }
  return file();
}
