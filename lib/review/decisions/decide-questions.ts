import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { fillOrThrow } from "@/lib/replies/fill-or-throw";
import { replyVariables } from "@/lib/replies/reply-variables";
import { assertDecidable } from "@/lib/review/decisions/assert-decidable";
import { recordDecision } from "@/lib/review/decisions/record-decision";
import type { askSchema } from "@/lib/review/schemas";

/**
 * Decides to hand a request back to its applicant with a message and questions, field by field, half a minute later.
 * Gives the decision's id. Throws `VariableNotFilled`, and as `assertDecidable`.
 */
export async function decideQuestions(context: Context, input: z.output<typeof askSchema>): Promise<string> {
  const { db, actor } = context;
  return db.transaction(async (tx) => {
    const { request, region, applicant } = await assertDecidable(tx, actor, input);
    const values = replyVariables(request, region, applicant);
    const message = fillOrThrow(input.message, values, "message");
    const questions = input.questions.map(({ field, question }) => ({
      field,
      question: fillOrThrow(question, values, `question_${field}`),
    }));
    return recordDecision(tx, context, request, { content: { kind: "ask", message, questions } });
  });
}
