import "server-only";
import { and, desc, eq, inArray, isNotNull, ne, or, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { mailboxes, mssanteAddresses, requests } from "@/db/schema";

const most = 20;

export type Likeness = "structure" | "rpps" | "phone" | "contact";

type Compared = {
  id: string;
  structureId: string | null;
  responsableRpps: string | null;
  contactEmail: string | null;
  phone: string | null;
  secondPhone: string | null;
};

/**
 * The other requests of these regions for the same structure, responsable, phone or contact, newest first, each with
 * what it has in common. One query per likeness, each on its own index.
 */
export async function listRelatedRequests(db: Db, request: Compared, regionCodes: string[]) {
  const phones = [request.phone, request.secondPhone].filter((phone) => phone !== null);
  const sharing = (likeness: Likeness, condition: ReturnType<typeof or>) =>
    db
      .select({ id: requests.id, likeness: sql<Likeness>`${likeness}`.as("likeness") })
      .from(requests)
      .where(
        and(
          condition,
          ne(requests.id, request.id),
          inArray(requests.regionCode, regionCodes),
          ne(requests.status, "draft"),
          isNotNull(requests.submittedAt),
        ),
      )
      .orderBy(desc(requests.submittedAt))
      .limit(most);
  const found = await unionAll(
    sharing("structure", eq(requests.structureId, request.structureId ?? "")),
    sharing("rpps", eq(requests.responsableRpps, request.responsableRpps ?? "")),
    sharing("phone", or(inArray(requests.phone, phones), inArray(requests.secondPhone, phones))),
    sharing("contact", eq(sql`lower(${requests.contactEmail})`, (request.contactEmail ?? "").toLowerCase())),
  );
  if (found.length === 0) return [];
  const rows = await db
    .select({
      id: requests.id,
      number: requests.number,
      status: requests.status,
      companyName: requests.companyName,
      city: requests.city,
      submittedAt: requests.submittedAt,
      allowsAnother: requests.allowsAnother,
    })
    .from(requests)
    .where(inArray(requests.id, [...new Set(found.map(({ id }) => id))]))
    .orderBy(desc(requests.submittedAt))
    .limit(most);
  return rows.map((row) => ({
    ...row,
    likenesses: found.filter(({ id }) => id === row.id).map(({ likeness }) => likeness),
  }));
}

/** The boxes of these regions that the structure has or had, newest first. */
export async function listMailboxesOfStructure(db: Db, structureId: string, regionCodes: string[]) {
  return db
    .select({
      id: mailboxes.id,
      address: mssanteAddresses.display,
      status: mailboxes.status,
      companyName: mailboxes.companyName,
      service: mailboxes.service,
      requestId: mailboxes.requestId,
      createdAt: mailboxes.createdAt,
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(and(eq(mailboxes.structureId, structureId), inArray(mailboxes.regionCode, regionCodes)))
    .orderBy(desc(mailboxes.createdAt))
    .limit(most);
}
