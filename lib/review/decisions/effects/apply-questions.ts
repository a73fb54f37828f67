import "server-only";
import type { Db } from "@/db/client";
import { askForInformation } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import { queueEmail } from "@/lib/mail/queue-email";
import { sentRequest } from "@/lib/requests/sent-request";
import { informationMail } from "@/lib/review/decision-mails";
import type { ContentOf } from "@/lib/review/decisions/content";
import { authorOf } from "@/lib/review/decisions/effects/author-of";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";
import { winRequest } from "@/lib/review/decisions/effects/win-request";

/** Hands a request back to its applicant with questions, field by field, and a message. Throws as `winRequest`. */
export async function applyQuestions(tx: Db, decision: DueDecision, asked: ContentOf<"ask">): Promise<void> {
  const { message, questions } = asked;
  const won = await winRequest(tx, decision, () =>
    askForInformation(tx, decision, { askedById: decision.decidedById, message, questions }),
  );
  const request = sentRequest(won.request);
  const { id, version, regionCode } = request;
  await recordEvent(
    tx,
    authorOf(decision),
    "request.information_requested",
    { type: "request", id, regionCode },
    { version, fields: questions.map(({ field }) => field) },
  );
  const mail = informationMail(request, asked);
  await queueEmail(tx, "information-requested", won.applicant.email, mail, { regionCode, subjectId: id });
}
