import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { regions, supportTickets } from "@/db/schema";

/** A ticket with the service centre that answers it. */
export async function findTicket(db: Db, id: string) {
  const [ticket] = await db
    .select({
      number: supportTickets.number,
      serviceCentreName: regions.serviceCentreName,
      supportEmail: regions.supportEmail,
      supportUrl: regions.supportUrl,
    })
    .from(supportTickets)
    .innerJoin(regions, eq(regions.code, supportTickets.regionCode))
    .where(eq(supportTickets.id, id));
  return ticket;
}

/** Keeps a ticket; `undefined` when the same one was opened already. */
export async function insertTicket(tx: Db, ticket: typeof supportTickets.$inferInsert) {
  const [opened] = await tx
    .insert(supportTickets)
    .values(ticket)
    .onConflictDoNothing({ target: supportTickets.id })
    .returning({ number: supportTickets.number });
  return opened;
}
