import type { Db } from "@/db/client";
import { endCopy } from "@/db/queries/register-import";

/** Ends a copy that never came to be read, such as one whose download failed; `message` is a French sentence. */
export async function failCopy(db: Db, copyId: string, message: string): Promise<void> {
  await endCopy(db, copyId, { status: "failed", message });
}
