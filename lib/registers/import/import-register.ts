import type { Db } from "@/db/client";
import { connectForImport, type ImportConnection, lockRegister } from "@/db/queries/register-connection";
import { endCopy, failDeadCopies, findCopy, type RegisterCopy, startCopy } from "@/db/queries/register-import";
import type { FinishedCopy } from "@/lib/registers/import/finished-copy";
import { finishedCopy } from "@/lib/registers/import/finished-copy-of-row";
import type { ImportProgress } from "@/lib/registers/import/import-progress";
import { noteOutcome } from "@/lib/registers/import/note-outcome";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { takeIn } from "@/lib/registers/import/take-in";
import { registerLabels } from "@/lib/registers/registers";
import { reportError } from "@/lib/report-error";

export type ImportInput = {
  /** Of the row that `requestCopy` made. */
  copyId: string;
  /** A file or a zip. */
  path: string;
  /** What the file was called before it was put at `path`: its name may tell its date. */
  fileName?: string;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
};

const interrupted = "L’import a été interrompu avant la fin\u00a0: la copie d’avant reste en service. Relancez-le.";

/**
 * Takes a file of a register in, and puts it in service if it is sound. Whatever happens, people search a whole
 * register: until the last instant, the copy of before. The ending is written in the copy's row and the journal, and given back; what is
 * wrong with the file, or another import of the same register, is an ending like others. `db` must be no transaction:
 * progress is written while it runs. Rows go through connections of its own to `url`.
 *
 * @throws when the copy does not wait any more
 */
export async function importRegister(database: { db: Db; url: string }, input: ImportInput): Promise<FinishedCopy> {
  const { db } = database;
  const copy = await findCopy(db, input.copyId);
  if (copy?.status !== "waiting") throw new Error(`copy ${input.copyId} is not waiting`);
  let connection: ImportConnection | undefined;
  try {
    connection = await connectForImport(database.url);
    if (await lockRegister(connection, copy.register)) await importAlone(db, connection, copy, input);
    else await endCopy(db, copy.id, { status: "failed", message: isBusy(copy) });
  } catch (error) {
    await endCopy(db, copy.id, endingOf(error, input.signal));
  } finally {
    await connection?.close();
  }
  await noteOutcome(db, copy.id);
  return finishedCopy(db, copy.id);
}

async function importAlone(
  db: Db,
  connection: ImportConnection,
  copy: RegisterCopy,
  input: ImportInput,
): Promise<void> {
  for (const { id } of await failDeadCopies(db, copy.register, interrupted)) await noteOutcome(db, id);
  const started = await startCopy(db, copy.id);
  if (!started) throw new Error(`copy ${copy.id} was taken by somebody else`);
  await takeIn(db, connection, started, input);
}

function isBusy({ register }: RegisterCopy): string {
  return `Un autre import du registre ${registerLabels[register]} est en cours\u00a0: attendez sa fin, puis relancez celui-ci.`;
}

function endingOf(error: unknown, signal: AbortSignal | undefined) {
  if (error instanceof RefusedFile) {
    const advice = error.canBeForced ? " Si vous êtes sûr de ce fichier, forcez l’import." : "";
    return { status: "refused", message: error.userMessage + advice } as const;
  }
  if (signal?.aborted) return { status: "failed", message: interrupted } as const;
  const reference = reportError(error, "register import");
  const message = `L’import a échoué pour une raison technique (référence ${reference})\u00a0: la copie d’avant reste en service. Relancez-le.`;
  return { status: "failed", message } as const;
}
