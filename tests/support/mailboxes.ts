import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mailboxes, memberships, mssanteAddresses, publications } from "@/db/schema";

/** The box that a request opened, with its address, its people and its publication; `undefined` when there is none. */
export async function mailboxOpenedBy(db: Db, requestId: string) {
  const [box] = await db
    .select({ box: mailboxes, address: mssanteAddresses, publication: publications })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .leftJoin(publications, eq(publications.mailboxId, mailboxes.id))
    .where(eq(mailboxes.requestId, requestId));
  if (!box) return undefined;
  const people = await db
    .select({ individualId: memberships.individualId, role: memberships.role, addedById: memberships.addedById })
    .from(memberships)
    .where(eq(memberships.mailboxId, box.box.id))
    .orderBy(asc(memberships.role));
  return { ...box, people };
}
