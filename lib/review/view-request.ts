import "server-only";
import { listLatestAuditEvents } from "@/db/queries/audit-events";
import { listEarlierRequests } from "@/db/queries/earlier-requests";
import { listNotes } from "@/db/queries/request-notes";
import { listInformationAsked, listLatestVersions, listLinkedRequests } from "@/db/queries/request-review";
import { findMailboxOfRequest } from "@/db/queries/requests";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { Context } from "@/lib/context";
import { repliesForRequest } from "@/lib/replies/replies-for-request";
import { changedFields } from "@/lib/review/changed-fields";
import { readDesk } from "@/lib/review/desk/read-desk";
import { findDuplicates } from "@/lib/review/duplicates/find-duplicates";
import { proposeAddress } from "@/lib/review/propose-address";
import { viewNeighbours } from "@/lib/review/queue/view-neighbours";
import { readChecks } from "@/lib/review/read-checks";
import { readRequest } from "@/lib/review/read-request";
import { readRegisterSides } from "@/lib/review/register-sides";

const mostEarlier = 10;

/** What a page shows of a history at first, and when it is asked whole. */
const eventsShown = { latest: 100, all: 2000 };

type Wish = { requestId: string; view?: string | undefined; history?: keyof typeof eventsShown };

/**
 * Everything that a reviewer needs to decide a request, and what happened to it, each list bounded; `view` is the search
 * of the queue that it is read in. Whoever is concerned by the request reads no note. Throws as `readRequest`.
 */
export async function viewRequest(context: Context, { requestId, view = "", history = "latest" }: Wish) {
  const { db, actor } = context;
  const found = await readRequest(context, requestId);
  const { request, region, applicant, conflict } = found;
  const canDecide = conflict === undefined && found.obstacle === undefined;
  const [around, about] = await Promise.all([
    Promise.all([
      findDuplicates(db, request, actor.reviewerRegions),
      listLinkedRequests(db, request),
      listEarlierRequests(db, request, actor.reviewerRegions, mostEarlier),
      viewNeighbours(context, view, requestId),
      readDesk(db, actor, requestId),
      conflict === undefined ? listNotes(db, requestId) : undefined,
    ]),
    Promise.all([
      readChecks(db, request),
      proposeAddress(db, request),
      listLatestVersions(db, requestId),
      readRegisterSides(db, request),
      findMailboxOfRequest(db, requestId),
      listInformationAsked(db, requestId),
      listLatestAuditEvents(db, "request", requestId, eventsShown[history]),
      findIndividualByRpps(db, request.responsableRpps),
      canDecide ? repliesForRequest(db, { request, region, applicant }) : undefined,
    ]),
  ]);
  const [duplicates, linked, earlier, neighbours, desk, notes] = around;
  const [checks, proposal, versions, registers, mailbox, asked, log, account, replies] = about;
  return {
    ...found,
    ...{ duplicates, linked, earlier, neighbours, desk, notes },
    ...{ checks, proposal, registers, mailbox, asked, log, account, replies },
    changes: changedFields(versions[0]?.content, versions[1]?.content),
  };
}
