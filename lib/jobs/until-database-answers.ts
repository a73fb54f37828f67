import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "@/db/client";
import { underlyingError } from "@/db/errors";
import { pingDatabase } from "@/db/queries/operator";

/** Out of reach, or starting: node's own codes, and those of PostgreSQL that say «not now». */
const passing = ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "CONNECT_TIMEOUT", "CONNECTION_CLOSED", "57P01", "57P03"];

/** Waits for a database that can't be reached for now, however long; throws when it refuses for another reason. */
export async function untilDatabaseAnswers(url: string): Promise<void> {
  const { db, close } = connect(url, { max: 1 });
  try {
    while (!(await answers(() => pingDatabase(db)))) await sleep(500);
  } finally {
    await close();
  }
}

async function answers(ping: () => Promise<unknown>): Promise<boolean> {
  try {
    await ping();
    return true;
  } catch (error) {
    const cause = underlyingError(error);
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!passing.includes(code)) throw error;
    return false;
  }
}
