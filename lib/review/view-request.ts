import "server-only";
import { listAuditEvents } from "@/db/queries/audit-events";
import { listMailboxesOfStructure, listRelatedRequests } from "@/db/queries/related-requests";
import { listInformationAsked, listLatestVersions, listLinkedRequests } from "@/db/queries/request-review";
import { findMailboxOfRequest } from "@/db/queries/requests";
import { findNextToReview } from "@/db/queries/review-queue";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { Context } from "@/lib/context";
import { changedFields } from "@/lib/review/changed-fields";
import { checkRequest } from "@/lib/review/checks";
import { proposeAddress } from "@/lib/review/propose-address";
import { readRequest } from "@/lib/review/read-request";

/** Everything that a reviewer needs to decide a request, and all that happened to it. Throws as `readRequest`. */
export async function viewRequest(context: Context, requestId: string) {
  const { db, actor } = context;
  const found = await readRequest(context, requestId);
  const { request, region } = found;
  const [account, proposal, versions, related, mailboxes, mailbox, linked, asked, events, next] = await Promise.all([
    findIndividualByRpps(db, request.responsableRpps),
    proposeAddress(db, request),
    listLatestVersions(db, requestId),
    listRelatedRequests(db, request, actor.reviewerRegions),
    listMailboxesOfStructure(db, request.structureId, actor.reviewerRegions),
    findMailboxOfRequest(db, requestId),
    listLinkedRequests(db, request),
    listInformationAsked(db, requestId),
    listAuditEvents(db, "request", requestId),
    findNextToReview(db, actor.reviewerRegions, requestId),
  ]);
  const { domain } = proposal;
  return {
    ...found,
    proposal,
    checks: checkRequest({ request, regionName: region.name, domain, account }),
    changes: changedFields(versions[0]?.content, versions[1]?.content),
    related,
    mailboxes: mailboxes.filter(({ id }) => id !== mailbox?.id),
    mailbox,
    linked,
    asked,
    events,
    next,
  };
}
