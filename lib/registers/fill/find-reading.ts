import "server-only";
import type { Db } from "@/db/client";
import { NotInRegister } from "@/lib/registers/fill/errors";
import { readFromRegister } from "@/lib/registers/fill/read-from-register";
import type { RequestPart } from "@/lib/registers/fill/request-part";

/** What the copy in service says of a number; `undefined` when it is not there. */
export async function findReading(db: Db, part: RequestPart, identifier: string) {
  try {
    return await readFromRegister(db, part, identifier);
  } catch (error) {
    if (error instanceof NotInRegister) return undefined;
    throw error;
  }
}
