import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { connectionEnquiryQuestions as questions } from "@/db/schema";

const isOpen = and(isNull(questions.answeredAt), isNull(questions.closedAt));

/** What the contact of an enquiry was asked and answered, oldest first. */
export async function listEnquiryQuestions(db: Db, enquiryId: string) {
  return db
    .select({
      id: questions.id,
      question: questions.question,
      askedAt: questions.askedAt,
      answer: questions.answer,
      answeredAt: questions.answeredAt,
      closedAt: questions.closedAt,
    })
    .from(questions)
    .where(eq(questions.enquiryId, enquiryId))
    .orderBy(asc(questions.askedAt));
}

/** Asks something; the table refuses a second question as long as one is open. */
export async function insertEnquiryQuestion(
  tx: Db,
  values: Pick<typeof questions.$inferInsert, "enquiryId" | "question" | "askedById">,
): Promise<void> {
  await tx.insert(questions).values(values);
}

/** Answers the open question; false when there is none. */
export async function answerEnquiryQuestion(tx: Db, enquiryId: string, answer: string): Promise<boolean> {
  const answered = await tx
    .update(questions)
    .set({ answer, answeredAt: sql`clock_timestamp()` })
    .where(and(eq(questions.enquiryId, enquiryId), isOpen))
    .returning({ id: questions.id });
  return answered.length > 0;
}

/** Goes on without waiting for an answer. */
export async function closeEnquiryQuestion(tx: Db, enquiryId: string): Promise<void> {
  await tx
    .update(questions)
    .set({ closedAt: sql`clock_timestamp()` })
    .where(and(eq(questions.enquiryId, enquiryId), isOpen));
}
