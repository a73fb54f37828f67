import "server-only";
import type { Db } from "@/db/client";
import { decisionContentSchema } from "@/lib/review/decisions/content";
import { applyApproval } from "@/lib/review/decisions/effects/apply-approval";
import { applyQuestions } from "@/lib/review/decisions/effects/apply-questions";
import { applyRefusal } from "@/lib/review/decisions/effects/apply-refusal";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";

/** Does what was decided. Throws the `DomainError` that says why it no longer can be. */
export async function takeEffect(tx: Db, decision: DueDecision): Promise<void> {
  const content = decisionContentSchema.parse(decision.content);
  switch (content.kind) {
    case "approve":
      return applyApproval(tx, decision, content);
    case "ask":
      return applyQuestions(tx, decision, content);
    case "refuse":
      return applyRefusal(tx, decision, content);
  }
}
