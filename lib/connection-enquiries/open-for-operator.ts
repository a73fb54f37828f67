import "server-only";
import type { Db } from "@/db/client";
import { type Enquiry, lockEnquiry } from "@/db/queries/connection-enquiries";
import { EnquiryHasMoved } from "@/lib/connection-enquiries/errors";
import type { EnquiryStatus } from "@/lib/connection-enquiries/status";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";

/**
 * Locks an enquiry for an operator, as long as it stands in one of these states. Throws `NotFound` for anybody else, or no
 * enquiry; `EnquiryHasMoved` when a colleague, or the contact, was faster.
 */
export async function openForOperator(
  tx: Db,
  actor: Context["actor"],
  id: string,
  statuses: readonly EnquiryStatus[],
): Promise<Enquiry> {
  assertCanOperate(actor);
  const enquiry = await lockEnquiry(tx, id);
  if (!enquiry) throw new NotFound();
  if (!statuses.includes(enquiry.status)) throw new EnquiryHasMoved();
  return enquiry;
}

/** Whoever acts first on an enquiry that nobody is in charge of is in charge from then on. */
export function takenBy({ takenById, takenAt }: Enquiry, actor: Context["actor"]) {
  return takenById ? { takenById, takenAt } : { takenById: actor.id, takenAt: new Date() };
}
