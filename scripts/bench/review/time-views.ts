import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { figuresFiltersSchema } from "@/lib/review/figures/filters";
import { viewFigures } from "@/lib/review/figures/view-figures";
import { printCursor } from "@/lib/review/queue/queue-cursor";
import { viewQueue } from "@/lib/review/queue/view-queue";
import { viewRequest } from "@/lib/review/view-request";
import { queueQueries } from "./queue-queries";
import { aReviewer } from "./reviewer";
import { type TimedQuery, timeQueries } from "./timed-queries";

const rounds = 10;
const opened = 100;

/** What a view took: its slowest query, which is what is bounded, and all of it. */
type Taken = { slowest: TimedQuery; milliseconds: number };

/** Prints what the queue, for each search, the page of a request and the figures take in the database. */
const { db, close } = connect(env().DATABASE_URL, { max: 10 });
const { context } = await aReviewer(db);
const searches = await queueQueries(db, "76");
const ids = await db.execute<{ id: string }>(sql`
  select id from bench_latest where region_code = '76' order by status = 'submitted' desc, md5(number::text) limit ${opened}`);
const queries = timeQueries(db, env().DATABASE_URL);

const queue: Record<string, Taken[]> = {};
for (const q of searches) {
  const place = { q, apres: undefined, avant: undefined };
  const { rows } = await viewQueue(context, place);
  const last = rows.at(-1)?.cursor;
  const second = last ? { ...place, apres: printCursor(last) } : place;
  queue[q] = [];
  for (let round = 0; round < rounds; round++) {
    for (const each of [place, second]) queue[q].push(await timed(() => viewQueue(context, each)));
  }
}
const request: Taken[] = [];
for (const [at, { id }] of ids.entries()) {
  request.push(await timed(() => viewRequest(context, { requestId: id, view: searches[at % searches.length] ?? "" })));
}
const figures: Taken[] = [];
for (let round = 0; round < rounds; round++) {
  figures.push(await timed(() => viewFigures(context, figuresFiltersSchema.parse({}))));
}
console.log(JSON.stringify({ queue, request: request.slice(rounds), figures: figures.slice(1) }));
await queries.close();
await close();

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  queries.forget();
  const before = performance.now();
  await work();
  const milliseconds = performance.now() - before;
  const [slowest] = (await queries.timeEach()).toSorted((a, b) => b.milliseconds - a.milliseconds);
  if (!slowest) throw new Error("no query");
  return { slowest, milliseconds };
}
