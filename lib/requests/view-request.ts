import "server-only";
import { listAuditEvents } from "@/db/queries/audit-events";
import { listInformationRequests } from "@/db/queries/information-requests";
import { findCorrectionOf, findMailboxOfRequest, findRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { requestHistory } from "@/lib/requests/history";
import { canViewRequest } from "@/lib/requests/policy";

/** All that an applicant may know of their request; throws `NotFound` for anybody else. */
export async function viewRequest({ db, actor }: Pick<Context, "db" | "actor">, requestId: string) {
  const found = await findRequest(db, requestId);
  if (!found || !canViewRequest(actor, found.request)) throw new NotFound();
  const { request, region } = found;
  const [mailbox, questions, events, correction] = await Promise.all([
    findMailboxOfRequest(db, requestId),
    listInformationRequests(db, requestId),
    listAuditEvents(db, "request", requestId),
    findCorrectionOf(db, requestId),
  ]);
  return {
    request,
    region,
    mailbox,
    questions,
    history: requestHistory(events, request.applicantId),
    correctionId: correction?.id,
  };
}
