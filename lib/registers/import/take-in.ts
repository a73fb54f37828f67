import { stat } from "node:fs/promises";
import type { Db } from "@/db/client";
import type { ImportConnection } from "@/db/queries/register-connection";
import { endCopy, findCopyInService, moveCopy, type RegisterCopy } from "@/db/queries/register-import";
import { clearStaging } from "@/db/queries/register-staging";
import { switchTables } from "@/db/queries/register-switch";
import { startHeartbeat } from "@/lib/registers/import/heartbeat";
import { assertFewRefused, assertNotOlder } from "@/lib/registers/import/import-limits";
import type { ImportProgress } from "@/lib/registers/import/import-progress";
import type { ImportInput } from "@/lib/registers/import/import-register";
import { loadRows } from "@/lib/registers/import/load-rows";
import { makeReady } from "@/lib/registers/import/make-ready";
import { readLines } from "@/lib/registers/import/read-lines";
import { RefusedFile } from "@/lib/registers/import/refused-file";
import { RefusedLines } from "@/lib/registers/import/refused-lines";
import { dataDateOf } from "@/lib/registers/import/source/data-date";
import { fileSha256 } from "@/lib/registers/import/source/file-sha256";
import { openSource } from "@/lib/registers/import/source/open-source";
import type { Source } from "@/lib/registers/import/source/source";

/** Takes a file in for a copy that runs, alone, and puts it in service. @throws RefusedFile when it is not sound */
export async function takeIn(db: Db, connection: ImportConnection, copy: RegisterCopy, input: ImportInput) {
  const { size, mtimeMs } = await stat(input.path);
  const sha256 = await fileSha256(input.path, input.signal);
  const inService = await findCopyInService(db, copy.register);
  if (inService?.sourceSha256 === sha256 && !copy.isForced) return endUnchanged(db, copy, inService);
  const source = await openSource(input.path, copy.register, input.fileName);
  const run = new Run(db, connection, copy, source);
  const stopHeartbeat = startHeartbeat(db, copy.id, () => run.progress(), input.onProgress);
  try {
    await clearStaging(connection, copy.register);
    const { dataDate, remark } = await run.read(input.signal);
    if (!copy.isForced) assertNotOlder(dataDate, inService?.dataDate);
    const now = await stat(input.path);
    if (now.size !== size || now.mtimeMs !== mtimeMs) {
      throw new RefusedFile(
        "Le fichier a changé pendant qu’il était lu\u00a0: attendez qu’il soit complet, puis relancez.",
      );
    }
    run.phase = "indexing";
    const counts = await makeReady(connection, copy, dataDate, input.signal);
    run.phase = "switching";
    await stopHeartbeat();
    await run.note();
    await switchTables(connection, { id: copy.id, register: copy.register, sha256, dataDate, counts, message: remark });
    input.onProgress?.(run.progress());
  } finally {
    source.stream.destroy();
    await stopHeartbeat();
    await run.note();
    await clearStaging(connection, copy.register).catch(() => undefined);
  }
}

/** Where an import stands while its lines are read. */
class Run {
  phase: ImportProgress["phase"] = "reading";
  readonly #tally = { bytesRead: 0, linesRead: 0, linesLeftOut: 0 };
  readonly #refused: RefusedLines;

  constructor(
    private readonly db: Db,
    private readonly connection: ImportConnection,
    private readonly copy: RegisterCopy,
    private readonly source: Source,
  ) {
    this.#refused = new RefusedLines(db, copy.id);
  }

  progress() {
    return { phase: this.phase, bytesTotal: this.source.bytesTotal, ...this.#tally, linesRefused: this.#refused.count };
  }

  /** Writes the counts in the copy's row. */
  async note(): Promise<void> {
    await this.#refused.flush(1);
    await moveCopy(this.db, this.copy.id, { ...this.#tally, linesRefused: this.#refused.count });
  }

  async read(signal: AbortSignal | undefined): Promise<{ dataDate: string; remark: string | null }> {
    const { register, isForced } = this.copy;
    const common = {
      register,
      isForced,
      stream: this.source.stream,
      refused: this.#refused,
      tally: this.#tally,
      signal,
    };
    const reader = await loadRows(this.connection, register, (sinks, onBatch) =>
      readLines({ ...common, sinks, onBatch }),
    );
    if (!isForced) assertFewRefused(this.#tally.linesRead, this.#refused.count, this.#refused.first, true);
    const dataDate = dataDateOf(reader.dataDate, this.source.names, this.source.modifiedAt);
    return { dataDate, remark: reader.remark ?? null };
  }
}

async function endUnchanged(db: Db, copy: RegisterCopy, inService: RegisterCopy): Promise<void> {
  const { dataDate, sourceSha256, linesRead, linesLeftOut, linesRefused } = inService;
  const rowsKept = (inService.rowsKept ?? 0) + (inService.rowsChanged ?? 0) + (inService.rowsNew ?? 0);
  const counts = { linesRead, linesLeftOut, linesRefused, rowsKept, rowsChanged: 0, rowsNew: 0, rowsGone: 0 };
  const message = "Ce fichier est celui de la copie en service\u00a0: il n’y a rien à changer.";
  await endCopy(db, copy.id, { status: "unchanged", dataDate, sourceSha256, message, ...counts });
}
