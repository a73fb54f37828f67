import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { fillOrThrow } from "@/lib/replies/fill-or-throw";
import { replyVariables } from "@/lib/replies/reply-variables";
import { assertDecidable } from "@/lib/review/decisions/assert-decidable";
import { recordDecision } from "@/lib/review/decisions/record-decision";
import type { refuseSchema } from "@/lib/review/schemas";

/**
 * Decides to refuse a request, with the reason and the words that its applicant will read half a minute later. Gives the
 * decision's id. Throws `VariableNotFilled`, and as `assertDecidable`.
 */
export async function decideRefusal(context: Context, input: z.output<typeof refuseSchema>): Promise<string> {
  const { db, actor } = context;
  const { refusalReason, correctionInvited } = input;
  return db.transaction(async (tx) => {
    const { request, region, applicant } = await assertDecidable(tx, actor, input);
    const values = replyVariables(request, region, applicant);
    const refusalText = fillOrThrow(input.refusalText, values, "refusalText");
    return recordDecision(tx, context, request, {
      content: { kind: "refuse", refusalReason, refusalText, correctionInvited },
    });
  });
}
