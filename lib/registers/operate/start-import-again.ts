import "server-only";
import type { Db } from "@/db/client";
import { findReportedCopy, noteSource, type ReportedCopy } from "@/db/queries/register-copies";
import { moveUpload } from "@/db/queries/register-uploads";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { NothingToStartAgain } from "@/lib/registers/operate/errors";
import { isConfiguredSource } from "@/lib/registers/operate/is-configured-source";
import { queueImport } from "@/lib/registers/operate/queue-import";

type Input = { copyId: string; forced?: "on" | undefined };

/**
 * Imports once more what an import that failed or was refused was made from: its file while it is kept, or its address.
 * For the operator, who may force it; the id of the new import.
 *
 * @throws NothingToStartAgain when its source is gone, or it came to a good end
 */
export async function startImportAgain(context: Context, { copyId, forced }: Input): Promise<string> {
  assertCanOperate(context.actor);
  return context.db.transaction(async (tx) => {
    const copy = await findReportedCopy(tx, copyId);
    if (!copy) throw new NotFound();
    if (copy.status !== "failed" && copy.status !== "refused") throw new NothingToStartAgain();
    const { register, sourceName } = copy;
    const again = await queueImport(tx, context, { register, sourceName, isForced: forced === "on" });
    if (!(await takeSource(tx, copy, again))) throw new NothingToStartAgain();
    return again;
  });
}

async function takeSource(tx: Db, copy: ReportedCopy, again: string): Promise<boolean> {
  if (!(await moveUpload(tx, copy.id, again))) return isConfiguredSource(copy);
  const { sourceSha256 } = copy;
  if (sourceSha256) await noteSource(tx, again, { sourceSha256, bytesTotal: null });
  return true;
}
