import type postgres from "postgres";
import type { Db } from "@/db/client";

export type TimedQuery = { text: string; milliseconds: number };

/** Times each query that is sent to a database from now on; `take` gives those since the last time it was called. */
export function timeQueries(db: Db): { take: () => TimedQuery[] } {
  const { $client: client } = db as Db & { $client: postgres.Sql };
  const unsafe = client.unsafe.bind(client);
  let seen: TimedQuery[] = [];
  client.unsafe = ((...asked: Parameters<typeof unsafe>) => {
    const query = unsafe(...asked);
    const before = performance.now();
    query.then(
      () => seen.push({ text: asked[0], milliseconds: performance.now() - before }),
      () => undefined,
    );
    return query;
  }) as typeof client.unsafe;
  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
