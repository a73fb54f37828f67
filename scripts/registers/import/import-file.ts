import type { Db } from "@/db/client";
import { importRegister } from "@/lib/registers/import/import-register";
import { requestCopy } from "@/lib/registers/import/request-copy";
import { type Register, registerLabels } from "@/lib/registers/registers";
import { report } from "./report";
import { showImport } from "./show-progress";

type File = {
  register: Register;
  path: string;
  fileName: string;
  sourceName: string;
  isForced: boolean;
  signal: AbortSignal;
};

/** Imports one file before the eyes of a person. Whether the register is in service as the file has it. */
export async function importFile(database: { db: Db; url: string }, file: File): Promise<boolean> {
  const { register, path, fileName, sourceName, isForced, signal } = file;
  console.log(`${registerLabels[register]}\u00a0: ${sourceName}`);
  const copyId = await requestCopy(database.db, { register, sourceName, isForced });
  const progress = showImport();
  try {
    const copy = await importRegister(database, { copyId, path, fileName, onProgress: progress.show, signal });
    progress.stop();
    console.log(report(copy));
    return copy.status === "in_service" || copy.status === "unchanged";
  } finally {
    progress.stop();
  }
}
