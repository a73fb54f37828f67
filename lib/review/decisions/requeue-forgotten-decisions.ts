import "server-only";
import type { Db } from "@/db/client";
import { addDecisionJob, listForgottenDecisions } from "@/db/queries/request-decisions";

/** Gives a new job to the decisions that lost theirs with a worker that died; returns how many. */
export async function requeueForgottenDecisions(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    const forgotten = await listForgottenDecisions(tx);
    for (const { id } of forgotten) await addDecisionJob(tx, id);
    return forgotten.length;
  });
}
