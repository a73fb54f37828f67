import type { Db } from "@/db/client";
import { completeUpload, insertUpload, insertUploadChunk } from "@/db/queries/register-uploads";
import { registerCopies, registerRefusedLines } from "@/db/schema";

/** An import that failed and may be started again, with a line that it refused. */
export async function aFailedImport(db: Db, operatorId: string): Promise<string> {
  const uploadId = await insertUpload(db, { fileName: "ps.txt", uploadedById: operatorId });
  await insertUploadChunk(db, uploadId, 0, Buffer.from("ce n’est pas un registre"));
  const [copy] = await db
    .insert(registerCopies)
    .values({
      register: "professionals",
      status: "failed",
      sourceName: "ps.txt",
      message: "L’import a été interrompu.",
      endedAt: new Date(),
      linesRead: 2,
      linesRefused: 1,
    })
    .returning({ id: registerCopies.id });
  const id = copy?.id ?? "";
  await db.insert(registerRefusedLines).values({ copyId: id, line: 2, reason: "Le numéro RPPS manque." });
  await completeUpload(db, uploadId, id);
  return id;
}
