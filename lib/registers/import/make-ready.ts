import { type Comparison, compareWithLive, keepGone } from "@/db/queries/register-comparison";
import type { ImportConnection } from "@/db/queries/register-connection";
import type { RegisterCopy } from "@/db/queries/register-import";
import { addIndexes, addKeys, countRows } from "@/db/queries/register-staging";
import { assertNotMuchSmaller } from "@/lib/registers/import/import-limits";

/**
 * Makes the staged tables such as they will be served: keys, what has gone, words, indexes. Gives back how they differ
 * from the live ones.
 *
 * @throws RefusedFile when they hold much less than the live ones, unless that is forced
 */
export async function makeReady(
  connection: ImportConnection,
  { register, isForced }: RegisterCopy,
  dataDate: string,
  signal: AbortSignal | undefined,
): Promise<Comparison> {
  await addKeys(connection, register);
  const { next, live } = await countRows(connection, register);
  assertNotMuchSmaller(next, isForced ? 0 : live);
  await keepGone(connection, register, dataDate);
  signal?.throwIfAborted();
  const none = Promise.resolve({ kept: 0, changed: 0, new: next, gone: 0 });
  const [compared, indexed] = await Promise.allSettled([
    live > 0 ? compareWithLive(connection, register) : none,
    addIndexes(connection, register),
  ]);
  if (compared.status === "rejected") throw compared.reason;
  if (indexed.status === "rejected") throw indexed.reason;
  signal?.throwIfAborted();
  return compared.value;
}
