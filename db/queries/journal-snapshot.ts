import "server-only";
import type { Db } from "@/db/client";

/** Reads as of one moment, whatever is written meanwhile. */
export async function inSnapshot<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });
}
