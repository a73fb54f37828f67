import type { Db } from "@/db/client";
import { insertCopy } from "@/db/queries/register-import";
import type { Register } from "@/lib/registers/registers";

export type CopyRequest = {
  register: Register;
  /** The file's name, or the URL as `publicUrl` shows it. */
  sourceName: string;
  /** Takes the file in even if it is much smaller than the last one, older, cut, or full of refused lines. */
  isForced?: boolean;
  requestedById?: string;
};

/** Enters an import of a register, which waits until `importRegister` is given its id; that id. */
export async function requestCopy(db: Db, request: CopyRequest): Promise<string> {
  return insertCopy(db, request);
}
