import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { informationRequests } from "@/db/schema";

/** What the service centre asked about a request and was answered, oldest first; its reviewers stay unnamed. */
export async function listInformationRequests(db: Db, requestId: string) {
  return db
    .select({
      id: informationRequests.id,
      askedAt: informationRequests.askedAt,
      message: informationRequests.message,
      questions: informationRequests.questions,
      answer: informationRequests.answer,
      answeredAt: informationRequests.answeredAt,
      cancelledAt: informationRequests.cancelledAt,
    })
    .from(informationRequests)
    .where(eq(informationRequests.requestId, requestId))
    .orderBy(asc(informationRequests.askedAt));
}

/** One of them, if it is about this request. */
export async function findInformationRequest(db: Db, requestId: string, id: string) {
  const [row] = await db
    .select()
    .from(informationRequests)
    .where(and(eq(informationRequests.id, id), eq(informationRequests.requestId, requestId)));
  return row;
}

/** Answers it; `undefined` when it was answered or cancelled meanwhile. */
export async function answerInformationRequest(tx: Db, id: string, answer: string) {
  const [row] = await tx
    .update(informationRequests)
    .set({ answer, answeredAt: sql`now()` })
    .where(
      and(
        eq(informationRequests.id, id),
        isNull(informationRequests.answeredAt),
        isNull(informationRequests.cancelledAt),
      ),
    )
    .returning({ id: informationRequests.id });
  return row;
}
