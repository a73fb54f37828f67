import "server-only";
import { and, asc, count, desc, eq, getTableColumns, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { connectionEnquiries as enquiries, individuals, regions } from "@/db/schema";
import type { EnquiryStatus } from "@/lib/connection-enquiries/status";

export type Enquiry = typeof enquiries.$inferSelect;

const region = {
  code: regions.code,
  name: regions.name,
  serviceCentreName: regions.serviceCentreName,
  supportEmail: regions.supportEmail,
  supportUrl: regions.supportUrl,
  targetHours: regions.targetHours,
};

/** Keeps an enquiry that has just been sent. */
export async function insertEnquiry(tx: Db, values: typeof enquiries.$inferInsert): Promise<Enquiry> {
  const [enquiry] = await tx
    .insert(enquiries)
    .values({ ...values, emailProvedAt: sql`clock_timestamp()` })
    .returning();
  if (!enquiry) throw new Error("enquiry not inserted");
  return enquiry;
}

/** What this browser sent within the last ten minutes. */
export async function findEnquiryJustSent(db: Db, browserHash: string): Promise<{ id: string } | undefined> {
  const [sent] = await db
    .select({ id: enquiries.id })
    .from(enquiries)
    .where(
      and(
        eq(enquiries.browserHash, browserHash),
        gt(enquiries.createdAt, sql`clock_timestamp() - interval '10 minutes'`),
      ),
    )
    .orderBy(desc(enquiries.createdAt))
    .limit(1);
  return sent;
}

/** An enquiry with its region, and who is in charge of it. */
export async function findEnquiry(db: Db, id: string) {
  const [found] = await db
    .select({
      enquiry: getTableColumns(enquiries),
      region,
      takenBy: {
        firstName: individuals.firstName,
        lastName: individuals.lastName,
        email: individuals.email,
      },
    })
    .from(enquiries)
    .innerJoin(regions, eq(regions.code, enquiries.regionCode))
    .leftJoin(individuals, eq(individuals.id, enquiries.takenById))
    .where(eq(enquiries.id, id));
  return found;
}

/** The row, held until the transaction ends: two changes at once are settled here. */
export async function lockEnquiry(tx: Db, id: string): Promise<Enquiry | undefined> {
  const [enquiry] = await tx.select().from(enquiries).where(eq(enquiries.id, id)).for("update");
  return enquiry;
}

/** Writes what became of an enquiry that is locked. */
export async function changeEnquiry(tx: Db, id: string, change: Partial<Enquiry>): Promise<void> {
  await tx.update(enquiries).set(change).where(eq(enquiries.id, id));
}

/** The enquiries for the same structure, newest first; one’s own apart. */
export async function listEnquiriesAlike(db: Db, structureId: string, ownId?: string) {
  return db
    .select({ id: enquiries.id, number: enquiries.number, status: enquiries.status, createdAt: enquiries.createdAt })
    .from(enquiries)
    .where(and(eq(enquiries.structureId, structureId), ownId ? ne(enquiries.id, ownId) : undefined))
    .orderBy(desc(enquiries.createdAt))
    .limit(20);
}

type EnquiryFilter = { statuses: readonly EnquiryStatus[]; regionCode: string | undefined; words: string[] };

/** A page of the enquiries, the oldest first: the longest awaited on top. */
export async function listEnquiries(db: Db, filter: EnquiryFilter, page: { limit: number; offset: number }) {
  return db
    .select({
      id: enquiries.id,
      number: enquiries.number,
      status: enquiries.status,
      companyName: enquiries.companyName,
      city: enquiries.city,
      contactName: enquiries.contactName,
      people: enquiries.people,
      createdAt: enquiries.createdAt,
      regionName: regions.name,
      targetHours: regions.targetHours,
      takenByFirstName: individuals.firstName,
      takenByLastName: individuals.lastName,
    })
    .from(enquiries)
    .innerJoin(regions, eq(regions.code, enquiries.regionCode))
    .leftJoin(individuals, eq(individuals.id, enquiries.takenById))
    .where(conditions(filter))
    .orderBy(asc(enquiries.createdAt), asc(enquiries.number))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many enquiries a filter leaves. */
export async function countEnquiries(db: Db, filter: EnquiryFilter): Promise<number> {
  const [row] = await db.select({ total: count() }).from(enquiries).where(conditions(filter));
  return row?.total ?? 0;
}

function conditions({ statuses, regionCode, words }: EnquiryFilter): SQL | undefined {
  return and(
    inArray(enquiries.status, [...statuses]),
    ...(regionCode ? [eq(enquiries.regionCode, regionCode)] : []),
    ...words.map(holdsWord),
  );
}

/** Words are of plain letters and digits. */
function holdsWord(word: string): SQL {
  const text = sql`concat_ws(' ', ${enquiries.number}, ${enquiries.companyName}, ${enquiries.city}, ${enquiries.structureId}, ${enquiries.contactName})`;
  const plain = sql`translate(lower(${text}), 'àâäáãçéèêëíìîïñóòôöõúùûüÿ', 'aaaaaceeeeiiiinooooouuuuy')`;
  return sql`${plain} like ${`%${word}%`}`;
}
