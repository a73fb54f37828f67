import type postgres from "postgres";
import { connect, type Db } from "@/db/client";

export type TimedQuery = { text: string; milliseconds: number };

type Client = Pick<postgres.Sql, "unsafe">;
type Asked = Parameters<Client["unsafe"]>;

const clientOf = (db: Db) => (db as Db & { $client: Client }).$client;

/**
 * Notes what is asked of a database from now on. `timeEach` asks it again, one query after the other: those of a page go
 * at once, and each would count the time that the others took.
 */
export function timeQueries(db: Db, url: string) {
  const client = clientOf(db);
  const unsafe = client.unsafe.bind(client);
  const { db: alone, close } = connect(url, { max: 1 });
  let asked: Asked[] = [];
  client.unsafe = ((...query: Asked) => {
    asked.push(query);
    return unsafe(...query);
  }) as Client["unsafe"];
  async function timeEach(): Promise<TimedQuery[]> {
    const times: TimedQuery[] = [];
    for (const [text, parameters] of asked) {
      const before = performance.now();
      await clientOf(alone).unsafe(text, parameters);
      times.push({ text, milliseconds: performance.now() - before });
    }
    asked = [];
    return times;
  }
  return { forget: () => asked.splice(0), timeEach, close };
}
