import "server-only";
import { listAuditEvents } from "@/db/queries/audit-events";
import { listInformationAsked, listLatestVersions, listLinkedRequests } from "@/db/queries/request-review";
import { findMailboxOfRequest } from "@/db/queries/requests";
import { findNextToReview } from "@/db/queries/review-queue";
import type { Context } from "@/lib/context";
import { readOrigins } from "@/lib/registers/fill/read-origins";
import { changedFields } from "@/lib/review/changed-fields";
import { findDuplicates } from "@/lib/review/duplicates/find-duplicates";
import { proposeAddress } from "@/lib/review/propose-address";
import { readChecks } from "@/lib/review/read-checks";
import { readRequest } from "@/lib/review/read-request";

/** Everything that a reviewer needs to decide a request, and all that happened to it. Throws as `readRequest`. */
export async function viewRequest(context: Context, requestId: string) {
  const { db, actor } = context;
  const found = await readRequest(context, requestId);
  const { request } = found;
  const [checks, duplicates, proposal, versions, origins, mailbox, linked, asked, events, next] = await Promise.all([
    readChecks(db, request),
    findDuplicates(db, request, actor.reviewerRegions),
    proposeAddress(db, request),
    listLatestVersions(db, requestId),
    readOrigins(db, requestId),
    findMailboxOfRequest(db, requestId),
    listLinkedRequests(db, request),
    listInformationAsked(db, requestId),
    listAuditEvents(db, "request", requestId),
    findNextToReview(db, actor.reviewerRegions, requestId),
  ]);
  return {
    ...found,
    checks,
    duplicates,
    proposal,
    changes: changedFields(versions[0]?.content, versions[1]?.content),
    origins,
    mailbox,
    linked,
    asked,
    events,
    next,
  };
}
