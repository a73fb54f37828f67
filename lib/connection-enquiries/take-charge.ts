import "server-only";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { recordEvent } from "@/lib/audit";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { openForOperator, takenBy } from "@/lib/connection-enquiries/open-for-operator";
import { tellContact } from "@/lib/connection-enquiries/tell-contact";
import type { Context } from "@/lib/context";

/** Takes charge of an enquiry, and tells its contact. Throws `NotFound`, or `EnquiryHasMoved` when a colleague did. */
export async function takeCharge(context: Context, { enquiryId }: { enquiryId: string }): Promise<void> {
  await context.db.transaction(async (tx) => {
    const enquiry = await openForOperator(tx, context.actor, enquiryId, ["sent"]);
    await changeEnquiry(tx, enquiry.id, { status: "in_charge", ...takenBy(enquiry, context.actor) });
    await recordEvent(tx, context, "connection_enquiry.taken", enquirySubject(enquiry));
    await tellContact(tx, enquiry, { kind: "in_charge" });
  });
}
