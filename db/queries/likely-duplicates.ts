import "server-only";
import { and, eq, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type PgColumn, union } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { establishments, mailboxes, mssanteAddresses, requests } from "@/db/schema";

/** Of what is found by one value. More of them than this share it with so many that it no longer tells anything. */
const mostAlike = 40;
/** Of those at one postal code, whose names are then compared. */
const mostNeighbours = 500;

/** What a request may share with others. */
export type Shared = {
  structureIds: string[];
  rpps: string;
  phones: string[];
  contactEmail: string;
  postalCode: string;
};

/** The other numbers that FINESS gives to the structure of a number: its SIRET for a FINESS, and the reverse. */
export async function listEquivalentIds(db: Db, structureId: string): Promise<string[]> {
  const rows = await db
    .select({ finess: establishments.finess, siret: establishments.siret })
    .from(establishments)
    .where(or(eq(establishments.finess, structureId), eq(establishments.siret, structureId)))
    .limit(10);
  const numbers = rows.flatMap(({ finess, siret }) => [finess, siret]).filter((number) => number !== null);
  return [...new Set(numbers)].filter((number) => number !== structureId);
}

/**
 * The other requests of these regions that were sent and share something with one, or stand at the same postal code. One
 * reading of an index for each thing shared, none of them unbounded. What opened a box is left to the box.
 */
export async function listAlikeRequests(db: Db, requestId: string, shared: Shared, regionCodes: string[]) {
  const among = (condition: SQL | undefined, most = mostAlike) =>
    db
      .select({ id: requests.id })
      .from(requests)
      .where(
        and(
          condition,
          ne(requests.id, requestId),
          inArray(requests.regionCode, regionCodes),
          inArray(requests.status, ["submitted", "information_requested", "refused", "withdrawn"]),
          isNotNull(requests.submittedAt),
        ),
      )
      .limit(most);
  const found = union(
    among(inArray(requests.structureId, shared.structureIds)),
    among(eq(requests.responsableRpps, shared.rpps)),
    among(inArray(requests.phone, shared.phones)),
    among(inArray(requests.secondPhone, shared.phones)),
    among(eq(sql`lower(${requests.contactEmail})`, shared.contactEmail.toLowerCase())),
    among(eq(requests.postalCode, shared.postalCode), mostNeighbours),
  );
  return db
    .select({
      id: requests.id,
      number: requests.number,
      status: requests.status,
      previousRequestId: requests.previousRequestId,
      since: sql<Date>`${requests.submittedAt}`.mapWith(requests.submittedAt),
      ...comparedColumns(requests),
    })
    .from(requests)
    .where(inArray(requests.id, found));
}

/** The boxes of these regions, open or closed, that share something with a request, or stand at the same postal code. */
export async function listAlikeMailboxes(db: Db, requestId: string, shared: Shared, regionCodes: string[]) {
  const among = (condition: SQL | undefined, most = mostAlike) =>
    db
      .select({ id: mailboxes.id })
      .from(mailboxes)
      .where(and(condition, ne(mailboxes.requestId, requestId), inArray(mailboxes.regionCode, regionCodes)))
      .limit(most);
  const found = union(
    among(inArray(mailboxes.structureId, shared.structureIds)),
    among(eq(mailboxes.responsableRpps, shared.rpps)),
    among(inArray(mailboxes.phone, shared.phones)),
    among(eq(sql`lower(${mailboxes.contactEmail})`, shared.contactEmail.toLowerCase())),
    among(eq(mailboxes.postalCode, shared.postalCode), mostNeighbours),
  );
  return db
    .select({
      id: mailboxes.id,
      address: mssanteAddresses.display,
      status: mailboxes.status,
      requestId: mailboxes.requestId,
      since: mailboxes.createdAt,
      ...comparedColumns(mailboxes),
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(inArray(mailboxes.id, found));
}

/** What `likeness` compares. Nullable for drafts alone, which are not among these. */
function comparedColumns(table: typeof requests | typeof mailboxes) {
  const sent = (column: PgColumn) => sql<string>`${column}`;
  return {
    structureId: sent(table.structureId),
    companyName: sent(table.companyName),
    postalCode: sent(table.postalCode),
    city: sent(table.city),
    phone: sent(table.phone),
    secondPhone: table.secondPhone,
    contactEmail: sent(table.contactEmail),
    responsableRpps: sent(table.responsableRpps),
    service: table.service,
  };
}

/** Of which region a box is, and what it is named by. */
export async function findMailboxToReview(db: Db, mailboxId: string) {
  const [row] = await db
    .select({ regionCode: mailboxes.regionCode, address: mssanteAddresses.display })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(eq(mailboxes.id, mailboxId));
  return row;
}
