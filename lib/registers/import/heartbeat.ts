import type { Db } from "@/db/client";
import { moveCopy } from "@/db/queries/register-import";
import type { ImportProgress } from "@/lib/registers/import/import-progress";
import { reportError } from "@/lib/report-error";

const every = 1000;

/**
 * Says every second how far an import has come, to its row and to who started it; also while PostgreSQL works alone, for
 * the row to tell a long import from a dead one. Gives back what stops it.
 */
export function startHeartbeat(
  db: Db,
  copyId: string,
  progress: () => ImportProgress & { linesLeftOut: number },
  onProgress: ((progress: ImportProgress) => void) | undefined,
): () => Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  const beat = () => {
    const { linesLeftOut, ...now } = progress();
    onProgress?.(now);
    if (isWriting) return;
    isWriting = true;
    const { bytesTotal = null, bytesRead, linesRead, linesRefused } = now;
    writing = moveCopy(db, copyId, { bytesTotal, bytesRead, linesRead, linesRefused, linesLeftOut })
      .catch((error: unknown) => void reportError(error, "import heartbeat"))
      .finally(() => {
        isWriting = false;
      });
  };
  const timer = setInterval(beat, every);
  beat();
  return async () => {
    clearInterval(timer);
    await writing;
  };
}
