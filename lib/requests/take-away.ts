import "server-only";
import type { Db } from "@/db/client";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { failOpenDecision } from "@/db/queries/request-decisions";
import { endHold } from "@/db/queries/request-holds";
import { type RequestRow, withdraw } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { requestSubject } from "@/lib/requests/request-subject";

type Author = Pick<Context, "actor" | "origin">;

/** Withdraws a draft or a live request, with all that follows in the service centre; `undefined` when it was neither. */
export async function takeAway(
  tx: Db,
  author: Author,
  { id, firstSubmittedAt }: Pick<RequestRow, "id" | "firstSubmittedAt">,
): Promise<RequestRow | undefined> {
  const withdrawn = await withdraw(tx, id);
  if (!withdrawn) return undefined;
  const action = firstSubmittedAt === null ? "request.abandoned" : "request.withdrawn";
  await recordEvent(tx, author, action, requestSubject(withdrawn));
  if (firstSubmittedAt === null) return withdrawn;
  await queueDuplicateMarks(tx, id);
  await endHold(tx, id);
  await dropDecision(tx, author, withdrawn);
  return withdrawn;
}

/** What the service centre had decided, and had not taken effect yet, has nothing left to decide. */
async function dropDecision(tx: Db, author: Author, request: RequestRow): Promise<void> {
  const reason = "Le demandeur a retiré sa demande avant que la décision prenne effet.";
  const dropped = await failOpenDecision(tx, request.id, reason);
  if (!dropped) return;
  const detail = { decisionId: dropped.id, kind: dropped.kind, reason };
  await recordEvent(tx, author, "request.decision_failed", requestSubject(request), detail);
}
