import type { Db } from "@/db/client";
import { informationRequests, requestVersions } from "@/db/schema";
import type { RequestStatus } from "@/lib/requests/status";
import { aRequest, requestContent } from "@/tests/support/fixtures";

/** One request of a person in each state, for the same structure name; the ids, by state. */
export async function requestsInEachState(
  db: Db,
  companyName: string,
  applicantId: string,
  reviewerId: string,
): Promise<Record<RequestStatus, string>> {
  const common = { applicantId, companyName };
  const decided = { decidedById: reviewerId, decidedAt: new Date() };
  const refused = { refusalReason: "other", refusalText: "À compléter.", correctionInvited: true } as const;
  const ids = {
    draft: (await aRequest(db, { ...common, status: "draft", contactEmail: "pharmacie@gmial.com" })).id,
    submitted: (await aRequest(db, common)).id,
    information_requested: (await aRequest(db, { ...common, status: "information_requested" })).id,
    approved: (await aRequest(db, { ...common, status: "approved", ...decided })).id,
    refused: (await aRequest(db, { ...common, status: "refused", ...decided, ...refused })).id,
    withdrawn: (await aRequest(db, { ...common, status: "withdrawn", withdrawnAt: new Date() })).id,
  };
  const { draft: _, ...sent } = ids;
  const content = { ...requestContent(), companyName };
  await db
    .insert(requestVersions)
    .values(Object.values(sent).map((requestId) => ({ requestId, version: 1, content, submittedById: applicantId })));
  await db.insert(informationRequests).values({
    requestId: ids.information_requested,
    askedById: reviewerId,
    message: "Précisez la ville.",
    questions: [{ field: "city", question: "Est-ce bien Albi ?" }],
  });
  return ids;
}
