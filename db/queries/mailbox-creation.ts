import "server-only";
import type { Db } from "@/db/client";
import { mailboxes } from "@/db/schema";

/** What a box takes over from its request. */
type Content = Omit<
  typeof mailboxes.$inferInsert,
  "id" | "addressId" | "requestId" | "status" | "createdAt" | "closedAt"
>;

/**
 * Opens the BAL ORG that an approved request asked for, at its address, and gives its id. Its responsable joins in the
 * same transaction: a trigger refuses, at commit, a box without one.
 */
export async function insertMailbox(tx: Db, request: Content & { id: string }, addressId: string): Promise<string> {
  const [row] = await tx
    .insert(mailboxes)
    .values({
      requestId: request.id,
      addressId,
      regionCode: request.regionCode,
      description: request.description,
      contactEmail: request.contactEmail,
      structureIdType: request.structureIdType,
      structureId: request.structureId,
      companyName: request.companyName,
      service: request.service,
      street: request.street,
      city: request.city,
      postalCode: request.postalCode,
      departmentCode: request.departmentCode,
      phone: request.phone,
      secondPhone: request.secondPhone,
      responsableLastName: request.responsableLastName,
      responsableFirstName: request.responsableFirstName,
      responsableProfessionCode: request.responsableProfessionCode,
      responsableRpps: request.responsableRpps,
      paperless: request.paperless,
      isListed: request.isListed,
    })
    .returning({ id: mailboxes.id });
  if (!row) throw new Error("mailbox not inserted");
  return row.id;
}
