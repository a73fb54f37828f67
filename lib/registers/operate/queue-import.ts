import "server-only";
import type { Db } from "@/db/client";
import { isImportUnderWay } from "@/db/queries/register-copies";
import { addImportJob } from "@/db/queries/register-jobs";
import { recordEvent } from "@/lib/audit";
import { requestCopy } from "@/lib/registers/import/request-copy";
import { ImportUnderWay } from "@/lib/registers/operate/errors";
import type { Register } from "@/lib/registers/registers";

type Author = NonNullable<Parameters<typeof recordEvent>[1]>;

export type ImportOrder = {
  register: Register;
  /** The file's name, or the address without what may be secret in it. */
  sourceName: string;
  isForced: boolean;
};

/**
 * Enters an import and its job in the transaction of what it imports; its id. Whoever calls it has checked who asks.
 *
 * @throws ImportUnderWay when one of the same register waits or runs
 */
export async function queueImport(tx: Db, author: Author, order: ImportOrder): Promise<string> {
  if (await isImportUnderWay(tx, order.register)) throw new ImportUnderWay();
  const requestedBy = author.actor ? { requestedById: author.actor.id } : {};
  const copyId = await requestCopy(tx, { ...order, ...requestedBy });
  await addImportJob(tx, copyId);
  await recordEvent(tx, author, "register_copy.requested", { type: "register_copy", id: copyId }, order);
  return copyId;
}
