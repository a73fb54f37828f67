import "server-only";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import { actStatuses } from "@/lib/connection-enquiries/acts";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { openForOperator } from "@/lib/connection-enquiries/open-for-operator";
import type { WrittenActInput } from "@/lib/connection-enquiries/operator-schemas";
import { tellContact } from "@/lib/connection-enquiries/tell-contact";
import type { Context } from "@/lib/context";

/** Takes a decision back, with words for the contact: whoever reopens is in charge. Throws `NotFound`, `EnquiryHasMoved`. */
export async function reopenEnquiry(context: Context, { enquiryId, text }: WrittenActInput): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const enquiry = await openForOperator(tx, actor, enquiryId, actStatuses.reopen);
    assertRecentProof(actor, "decision");
    const undecided = { decidedById: null, decidedAt: null, decisionText: null };
    const taken = { takenById: actor.id, takenAt: new Date() };
    await changeEnquiry(tx, enquiryId, { status: "in_charge", ...taken, ...undecided });
    await recordEvent(tx, context, "connection_enquiry.reopened", enquirySubject(enquiry), { from: enquiry.status });
    await tellContact(tx, enquiry, { kind: "reopened", text });
  });
}
