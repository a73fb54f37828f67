import "server-only";
import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { prepared } from "@/db/prepared";
import { individuals, mailboxes, mssanteAddresses, pendingValues, publications, regions, requests } from "@/db/schema";

export type RequestRow = typeof requests.$inferSelect;
type RequestValues = { [K in keyof typeof requests.$inferInsert]?: (typeof requests.$inferInsert)[K] | SQL };

const requestById = prepared((db) =>
  db
    .select({ request: requests, region: regions, pending: pendingValues.values })
    .from(requests)
    .innerJoin(regions, eq(regions.code, requests.regionCode))
    .leftJoin(pendingValues, eq(pendingValues.requestId, requests.id))
    .where(eq(requests.id, sql.placeholder("id")))
    .prepare("request_by_id"),
);

/** A request with its region and the wrong values that its draft still holds. */
export async function findRequest(db: Db, id: string) {
  const [row] = await requestById(db).execute({ id });
  return row && { ...row, pending: row.pending ?? {} };
}

/** Takes a request until the end of the transaction, so that it changes one thing at a time. */
export async function lockRequest(tx: Db, id: string): Promise<RequestRow | undefined> {
  const [row] = await tx.select().from(requests).where(eq(requests.id, id)).for("update");
  return row;
}

/** The draft that a person has for a region, apart from corrections of a refused request. */
export async function findDraftOf(db: Db, applicantId: string, regionCode: string) {
  const [row] = await db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.applicantId, applicantId),
        eq(requests.regionCode, regionCode),
        eq(requests.status, "draft"),
        isNull(requests.previousRequestId),
      ),
    );
  return row;
}

/** Opens a draft; `undefined` when there is already one for this person and region, or for the refused request it corrects. */
export async function insertDraft(tx: Db, draft: typeof requests.$inferInsert) {
  const [row] = await tx.insert(requests).values(draft).onConflictDoNothing().returning({ id: requests.id });
  return row;
}

/** The request that corrects this one, unless it was withdrawn. */
export async function findCorrectionOf(db: Db, requestId: string) {
  const [row] = await db
    .select({ id: requests.id, status: requests.status })
    .from(requests)
    .where(and(eq(requests.previousRequestId, requestId), ne(requests.status, "withdrawn")));
  return row;
}

/** Writes into a request that is still in one of these states; `undefined` means that it no longer is. */
async function changeRequest(tx: Db, id: string, from: RequestRow["status"][], values: RequestValues) {
  const [row] = await tx
    .update(requests)
    .set({ ...values, updatedAt: sql`now()` })
    .where(and(eq(requests.id, id), inArray(requests.status, from)))
    .returning();
  return row;
}

/** Saves what is filled in so far. */
export async function updateDraft(tx: Db, id: string, values: RequestValues) {
  return changeRequest(tx, id, ["draft"], values);
}

/** Sends a draft to the service centre, for the first time. */
export async function submitDraft(tx: Db, id: string, cguVersion: string) {
  return changeRequest(tx, id, ["draft"], {
    status: "submitted",
    version: sql`${requests.version} + 1`,
    cguVersion,
    cguAcceptedAt: sql`now()`,
    firstSubmittedAt: sql`now()`,
    submittedAt: sql`now()`,
  });
}

/** Sends a request again after the service centre asked for information: it comes back on top of the queue. */
export async function resubmitRequest(tx: Db, id: string, content: RequestValues) {
  return changeRequest(tx, id, ["information_requested"], {
    ...content,
    status: "submitted",
    version: sql`${requests.version} + 1`,
    submittedAt: sql`now()`,
    queueRank: 0,
  });
}

/** Takes a draft or a live request away. */
export async function withdraw(tx: Db, id: string) {
  return changeRequest(tx, id, ["draft", "submitted", "information_requested"], {
    status: "withdrawn",
    withdrawnAt: sql`now()`,
  });
}

/** Why a request was refused; `undefined` when it was not. */
export async function findRefusal(db: Db, requestId: string) {
  const [row] = await db
    .select({ number: requests.number, reason: requests.refusalReason, text: requests.refusalText })
    .from(requests)
    .where(and(eq(requests.id, requestId), eq(requests.status, "refused")));
  return row;
}

/** A person's requests, the latest changed first. */
export async function listRequestsOf(db: Db, applicantId: string) {
  return db
    .select({
      id: requests.id,
      number: requests.number,
      status: requests.status,
      companyName: requests.companyName,
      description: requests.description,
      city: requests.city,
      regionName: regions.name,
      submittedAt: requests.submittedAt,
      updatedAt: requests.updatedAt,
    })
    .from(requests)
    .innerJoin(regions, eq(regions.code, requests.regionCode))
    .where(eq(requests.applicantId, applicantId))
    .orderBy(desc(requests.updatedAt))
    .limit(200);
}

/** The BAL ORG that a request opened, and how far its publication is. */
export async function findMailboxOfRequest(db: Db, requestId: string) {
  const [row] = await db
    .select({
      id: mailboxes.id,
      address: mssanteAddresses.display,
      createdAt: mailboxes.createdAt,
      publication: publications,
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .leftJoin(publications, eq(publications.mailboxId, mailboxes.id))
    .where(eq(mailboxes.requestId, requestId));
  return row;
}

/** What the form may fill in by itself about the person who asks. */
export async function findApplicant(db: Db, individualId: string) {
  const [row] = await db
    .select({
      kind: individuals.kind,
      lastName: individuals.lastName,
      firstName: individuals.firstName,
      professionCode: individuals.professionCode,
      rpps: individuals.rpps,
    })
    .from(individuals)
    .where(eq(individuals.id, individualId));
  return row;
}
