import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mailboxes, requests } from "@/db/schema";
import type { AuditSubject } from "@/lib/journal/subject";

const tables = { request: requests, mailbox: mailboxes };

/** A request or a box with its region, `undefined` when there is none; other subjects as they are. */
export async function findSubjectRegion(db: Db, subject: AuditSubject): Promise<AuditSubject | undefined> {
  const { type } = subject;
  if (type !== "request" && type !== "mailbox") return subject;
  const table = tables[type];
  const [row] = await db.select({ regionCode: table.regionCode }).from(table).where(eq(table.id, subject.id));
  return row && { ...subject, regionCode: row.regionCode };
}
