import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestDecisions } from "@/db/schema";
import { applyDecision } from "@/lib/review/decisions/apply-decision";

/** The latest decision of a request, as it is stored. */
export async function latestDecision(db: Db, requestId: string) {
  const [row] = await db
    .select()
    .from(requestDecisions)
    .where(eq(requestDecisions.requestId, requestId))
    .orderBy(desc(requestDecisions.decidedAt))
    .limit(1);
  if (!row) throw new Error("no decision of this request");
  return row;
}

/** Lets the time to take a decision back be over, without the worker that waits for it. */
export async function letTimePass(db: Db, requestId: string): Promise<string> {
  const { id } = await latestDecision(db, requestId);
  await db
    .update(requestDecisions)
    .set({ effectiveAt: sql`now() - interval '1 second'` })
    .where(and(eq(requestDecisions.id, id), eq(requestDecisions.state, "held")));
  return id;
}

/** Lets the decision of a request take effect, as its job would half a minute later. */
export async function takeEffect(db: Db, requestId: string): Promise<void> {
  await applyDecision(db, await letTimePass(db, requestId));
}

/** An approval of a request, in the state that the values say. */
export async function aDecision(
  db: Db,
  requestId: string,
  decidedById: string,
  values: Pick<typeof requestDecisions.$inferInsert, "state"> & Partial<typeof requestDecisions.$inferInsert>,
): Promise<string> {
  const domain = "pharmacien.oc.mssante.fr";
  const localPart = `pharmacie.${requestId.slice(0, 8)}.81000.albi`;
  const [row] = await db
    .insert(requestDecisions)
    .values({
      requestId,
      version: 1,
      kind: "approve",
      content: { kind: "approve", localPart, domain },
      reservedAddress: `${localPart}@${domain}`,
      decidedById,
      ...values,
    })
    .returning({ id: requestDecisions.id });
  if (!row) throw new Error("no decision inserted");
  return row.id;
}
