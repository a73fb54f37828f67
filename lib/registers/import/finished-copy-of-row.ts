import type { Db } from "@/db/client";
import { findCopy } from "@/db/queries/register-import";
import type { FinishedCopy } from "@/lib/registers/import/finished-copy";

/** The ending of a copy, as its row says it. @throws when it has not ended */
export async function finishedCopy(db: Db, id: string): Promise<FinishedCopy> {
  const copy = await findCopy(db, id);
  if (!copy) throw new Error(`copy ${id} is gone`);
  const { register, status, dataDate, linesRead, linesLeftOut, linesRefused, message } = copy;
  if (status === "waiting" || status === "running" || status === "replaced") {
    throw new Error(`copy ${id} has not ended: ${status}`);
  }
  return {
    id,
    register,
    status,
    dataDate,
    linesRead,
    linesLeftOut,
    linesRefused,
    rowsKept: copy.rowsKept ?? 0,
    rowsChanged: copy.rowsChanged ?? 0,
    rowsNew: copy.rowsNew ?? 0,
    rowsGone: copy.rowsGone ?? 0,
    message,
  };
}
