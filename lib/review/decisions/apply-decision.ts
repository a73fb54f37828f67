import "server-only";
import type { Db } from "@/db/client";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { closeDecision, lockDecision } from "@/db/queries/request-decisions";
import { endHold } from "@/db/queries/request-holds";
import { recordEvent } from "@/lib/audit";
import { DomainError } from "@/lib/errors";
import { reportError } from "@/lib/report-error";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";
import { takeEffect } from "@/lib/review/decisions/effects/take-effect";

/**
 * Lets a held decision take effect once its time has come, all or nothing; whoever comes second changes nothing. One that
 * no longer can is closed with the reason, and so is one that fails for another reason at its last attempt: the request
 * stays to be decided.
 */
export async function applyDecision(
  db: Db,
  decisionId: string,
  { isLastAttempt = false }: { isLastAttempt?: boolean } = {},
): Promise<void> {
  try {
    await db.transaction(async (tx) => {
      const decision = await lockDecision(tx, decisionId);
      if (!decision?.isDue) return;
      const failure = await failureOf(() => tx.transaction((nested) => takeEffect(nested, decision)));
      if (failure) return fail(tx, decision, failure);
      await closeDecision(tx, decision, { state: "done" });
      await queueDuplicateMarks(tx, decision.requestId);
      await endHold(tx, decision.requestId);
    });
  } catch (error) {
    if (!isLastAttempt) throw error;
    await giveUp(db, decisionId, reportError(error, "job apply_decision"));
  }
}

async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.userMessage;
    throw error;
  }
}

async function giveUp(db: Db, decisionId: string, reference: string): Promise<void> {
  await db.transaction(async (tx) => {
    const decision = await lockDecision(tx, decisionId);
    if (!decision?.isDue) return;
    await fail(tx, decision, `Une erreur technique l’a empêchée de prendre effet (référence ${reference}).`);
  });
}

async function fail(tx: Db, decision: DueDecision, closedReason: string): Promise<void> {
  const { id: decisionId, kind, requestId, regionCode } = decision;
  await closeDecision(tx, decision, { state: "failed", closedReason });
  const subject = { type: "request", id: requestId, regionCode } as const;
  await recordEvent(tx, {}, "request.decision_failed", subject, { decisionId, kind, reason: closedReason });
}
