import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { connectionEnquiries } from "@/db/schema";

/** Whether an enquiry was sent already. */
export async function isEnquirySent(db: Db, id: string): Promise<boolean> {
  const found = await db
    .select({ id: connectionEnquiries.id })
    .from(connectionEnquiries)
    .where(eq(connectionEnquiries.id, id));
  return found.length > 0;
}

/** Keeps an enquiry; false when the same one was sent already. */
export async function insertEnquiry(db: Db, enquiry: typeof connectionEnquiries.$inferInsert): Promise<boolean> {
  const inserted = await db
    .insert(connectionEnquiries)
    .values(enquiry)
    .onConflictDoNothing({ target: connectionEnquiries.id })
    .returning({ id: connectionEnquiries.id });
  return inserted.length > 0;
}
