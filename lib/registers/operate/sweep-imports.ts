import "server-only";
import type { Db } from "@/db/client";
import { failForgottenCopies, failStoppedCopies, holdIdleRegister } from "@/db/queries/register-jobs";
import { deleteLeftoverUploads } from "@/db/queries/register-uploads";
import { noteOutcome } from "@/lib/registers/import/note-outcome";
import { registers } from "@/lib/registers/registers";

const interrupted =
  "L’import a été interrompu avant la fin, par un arrêt ou une panne. La copie d’avant reste en service : relancez-le.";
const neverStarted = "L’import n’a pas pu commencer. La copie d’avant reste en service : relancez-le.";

/** Says failed the imports that died with their process, and deletes the files of which nothing will come. */
export async function sweepImports(db: Db): Promise<void> {
  for (const register of registers) {
    await db.transaction(async (tx) => {
      if (!(await holdIdleRegister(tx, register))) return;
      for (const { id } of await failStoppedCopies(tx, register, interrupted)) await noteOutcome(tx, id);
    });
  }
  await db.transaction(async (tx) => {
    for (const { id } of await failForgottenCopies(tx, neverStarted)) await noteOutcome(tx, id);
  });
  await deleteLeftoverUploads(db);
}
