import "server-only";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { insertEnquiryQuestion } from "@/db/queries/enquiry-questions";
import { recordEvent } from "@/lib/audit";
import { actStatuses } from "@/lib/connection-enquiries/acts";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { openForOperator, takenBy } from "@/lib/connection-enquiries/open-for-operator";
import type { WrittenActInput } from "@/lib/connection-enquiries/operator-schemas";
import { tellContact } from "@/lib/connection-enquiries/tell-contact";
import type { Context } from "@/lib/context";

/** Asks the contact something: the enquiry awaits the answer. Throws `NotFound` or `EnquiryHasMoved`. */
export async function askContact(context: Context, { enquiryId, text }: WrittenActInput): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const enquiry = await openForOperator(tx, actor, enquiryId, actStatuses.ask);
    await insertEnquiryQuestion(tx, { enquiryId, question: text, askedById: actor.id });
    await changeEnquiry(tx, enquiryId, { status: "information_requested", ...takenBy(enquiry, actor) });
    await recordEvent(tx, context, "connection_enquiry.question_asked", enquirySubject(enquiry));
    await tellContact(tx, enquiry, { kind: "information_requested", text });
  });
}
