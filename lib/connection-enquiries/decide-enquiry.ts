import "server-only";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { closeEnquiryQuestion } from "@/db/queries/enquiry-questions";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { openForOperator, takenBy } from "@/lib/connection-enquiries/open-for-operator";
import type { WrittenActInput } from "@/lib/connection-enquiries/operator-schemas";
import { liveStatuses } from "@/lib/connection-enquiries/status";
import { tellContact } from "@/lib/connection-enquiries/tell-contact";
import type { Context } from "@/lib/context";

/** The text says the next steps, or why it is refused. */
type Decision = WrittenActInput & { decision: "accepted" | "refused" };

/** Decides an enquiry, without waiting for an answer that is still awaited. Throws `NotFound` or `EnquiryHasMoved`. */
export async function decideEnquiry(context: Context, { enquiryId, decision, text }: Decision): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const enquiry = await openForOperator(tx, actor, enquiryId, liveStatuses);
    assertRecentProof(actor, "decision");
    const decided = { decidedById: actor.id, decidedAt: new Date(), decisionText: text };
    await closeEnquiryQuestion(tx, enquiryId);
    await changeEnquiry(tx, enquiryId, { status: decision, ...takenBy(enquiry, actor), ...decided });
    await recordEvent(tx, context, `connection_enquiry.${decision}`, enquirySubject(enquiry));
    await tellContact(tx, enquiry, { kind: decision, text });
  });
}
