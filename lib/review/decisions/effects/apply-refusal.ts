import "server-only";
import type { Db } from "@/db/client";
import { decideRequest } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import { queueEmail } from "@/lib/mail/queue-email";
import { sentRequest } from "@/lib/requests/sent-request";
import { refusedMail } from "@/lib/review/decision-mails";
import type { ContentOf } from "@/lib/review/decisions/content";
import { authorOf } from "@/lib/review/decisions/effects/author-of";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";
import { winRequest } from "@/lib/review/decisions/effects/win-request";

/** Refuses a request with its reason, and tells the applicant whether they may correct it. Throws as `winRequest`. */
export async function applyRefusal(tx: Db, decision: DueDecision, refusal: ContentOf<"refuse">): Promise<void> {
  const { decidedById, decidedAt } = decision;
  const { kind: _, ...reason } = refusal;
  const won = await winRequest(tx, decision, () =>
    decideRequest(tx, decision, { status: "refused", decidedById, decidedAt, ...reason }),
  );
  const request = sentRequest(won.request);
  const { id, version, regionCode } = request;
  await recordEvent(
    tx,
    authorOf(decision),
    "request.refused",
    { type: "request", id, regionCode },
    { version, reason: refusal.refusalReason, correctionInvited: refusal.correctionInvited },
  );
  const mail = refusedMail(request, refusal);
  await queueEmail(tx, "request-refused", won.applicant.email, mail, { regionCode, subjectId: id });
}
