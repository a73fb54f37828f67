import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { individuals, informationRequests, regions, requests, requestVersions } from "@/db/schema";

/** A request that was sent, with its region, its applicant and its decision, as this reviewer meets it. */
export async function findRequestToReview(db: Db, requestId: string, reviewerId: string) {
  const applicant = alias(individuals, "applicant");
  const decider = alias(individuals, "decider");
  const [row] = await db
    .select({
      request: requests,
      region: {
        name: regions.name,
        serviceCentreName: regions.serviceCentreName,
        supportEmail: regions.supportEmail,
        targetHours: regions.targetHours,
        secondLook: regions.secondLook,
      },
      applicant: {
        id: applicant.id,
        kind: applicant.kind,
        email: applicant.email,
        firstName: applicant.firstName,
        lastName: applicant.lastName,
        professionCode: applicant.professionCode,
        rpps: applicant.rpps,
        rppsCheckedAt: applicant.rppsCheckedAt,
        phone: applicant.phone,
        createdAt: applicant.createdAt,
      },
      decider: { id: decider.id, firstName: decider.firstName, lastName: decider.lastName },
      reviewerIsMember: sql<boolean>`exists (
        select 1 from memberships m join mailboxes b on b.id = m.mailbox_id
        where b.structure_id = ${requests.structureId} and m.individual_id = ${reviewerId} and m.ended_at is null)`,
    })
    .from(requests)
    .innerJoin(regions, eq(regions.code, requests.regionCode))
    .innerJoin(applicant, eq(applicant.id, requests.applicantId))
    .leftJoin(decider, eq(decider.id, requests.decidedById))
    .where(and(eq(requests.id, requestId), ne(requests.status, "draft"), isNotNull(requests.submittedAt)));
  return row;
}

type SeenRequest = { requestId: string; version: number };

/** The request as the reviewer saw it, and still waiting for them: whoever updates it first wins. */
function stillAsSeen({ requestId, version }: SeenRequest) {
  return and(eq(requests.id, requestId), eq(requests.status, "submitted"), eq(requests.version, version));
}

type Decided = { decidedById: string; decidedAt: Date };

type Decision =
  | ({ status: "approved" } & Decided)
  | ({
      status: "refused";
      refusalReason: NonNullable<(typeof requests.$inferSelect)["refusalReason"]>;
      refusalText: string;
      correctionInvited: boolean;
    } & Decided);

/** Decides a request as the reviewer saw it; `undefined` means that somebody else was faster, or that it changed. */
export async function decideRequest(tx: Db, seen: SeenRequest, decision: Decision) {
  const [row] = await tx
    .update(requests)
    .set({ ...decision, updatedAt: sql`now()` })
    .where(stillAsSeen(seen))
    .returning();
  return row;
}

/** Hands the request back to its applicant, with what is asked; `undefined` means that somebody else was faster. */
export async function askForInformation(
  tx: Db,
  seen: SeenRequest,
  asked: { askedById: string; message: string; questions: { field: string; question: string }[] },
) {
  const [row] = await tx
    .update(requests)
    .set({ status: "information_requested", updatedAt: sql`now()` })
    .where(stillAsSeen(seen))
    .returning();
  if (row) await tx.insert(informationRequests).values({ requestId: row.id, ...asked });
  return row;
}

/** Takes a request back from its applicant, whose answer is no longer awaited; `undefined` when it was not there. */
export async function takeRequestBack(tx: Db, { requestId, version }: SeenRequest) {
  const [row] = await tx
    .update(requests)
    .set({ status: "submitted", updatedAt: sql`now()` })
    .where(and(eq(requests.id, requestId), eq(requests.status, "information_requested"), eq(requests.version, version)))
    .returning();
  if (!row) return undefined;
  await tx
    .update(informationRequests)
    .set({ cancelledAt: sql`now()` })
    .where(
      and(
        eq(informationRequests.requestId, requestId),
        isNull(informationRequests.answeredAt),
        isNull(informationRequests.cancelledAt),
      ),
    );
  return row;
}

/** Lets another request for the same structure live beside this one; `undefined` when it may already, or is over. */
export async function allowAnotherRequest(tx: Db, requestId: string) {
  const [row] = await tx
    .update(requests)
    .set({ allowsAnother: true })
    .where(
      and(
        eq(requests.id, requestId),
        inArray(requests.status, ["submitted", "information_requested"]),
        eq(requests.allowsAnother, false),
      ),
    )
    .returning({ id: requests.id, regionCode: requests.regionCode });
  return row;
}

/** What was sent last, and what was sent before it. */
export async function listLatestVersions(db: Db, requestId: string) {
  return db
    .select({ version: requestVersions.version, content: requestVersions.content })
    .from(requestVersions)
    .where(eq(requestVersions.requestId, requestId))
    .orderBy(desc(requestVersions.version))
    .limit(2);
}

/** What reviewers asked and what the applicant answered, newest first. */
export async function listInformationAsked(db: Db, requestId: string) {
  return db
    .select({
      id: informationRequests.id,
      askedAt: informationRequests.askedAt,
      askedByFirstName: individuals.firstName,
      askedByLastName: individuals.lastName,
      message: informationRequests.message,
      questions: informationRequests.questions,
      answer: informationRequests.answer,
      answeredAt: informationRequests.answeredAt,
      cancelledAt: informationRequests.cancelledAt,
    })
    .from(informationRequests)
    .innerJoin(individuals, eq(individuals.id, informationRequests.askedById))
    .where(eq(informationRequests.requestId, requestId))
    .orderBy(desc(informationRequests.askedAt))
    .limit(20);
}

/** The refused request that this one corrects, and those that correct it. */
export async function listLinkedRequests(db: Db, request: { id: string; previousRequestId: string | null }) {
  const isPrevious = request.previousRequestId ? eq(requests.id, request.previousRequestId) : undefined;
  return db
    .select({ id: requests.id, number: requests.number, status: requests.status, decidedAt: requests.decidedAt })
    .from(requests)
    .where(and(or(eq(requests.previousRequestId, request.id), isPrevious), ne(requests.status, "draft")))
    .orderBy(asc(requests.number))
    .limit(20);
}
