import "server-only";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { closeEnquiryQuestion } from "@/db/queries/enquiry-questions";
import { recordEvent } from "@/lib/audit";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { EnquiryHasMoved } from "@/lib/connection-enquiries/errors";
import { lockLinkedEnquiry } from "@/lib/connection-enquiries/lock-linked-enquiry";
import { isLive } from "@/lib/connection-enquiries/status";
import { tellContact } from "@/lib/connection-enquiries/tell-contact";
import { tellHandler } from "@/lib/connection-enquiries/tell-handler";
import type { VisitorContext } from "@/lib/context";

type Visitor = Pick<VisitorContext, "db" | "actor" | "origin">;

/** Takes an enquiry back, for whoever holds its link; a second time changes nothing. Throws `LinkOver`, `EnquiryHasMoved`. */
export async function withdrawEnquiry(visitor: Visitor, token: string | undefined): Promise<void> {
  await visitor.db.transaction(async (tx) => {
    const enquiry = await lockLinkedEnquiry(tx, token);
    if (enquiry.status === "withdrawn") return;
    if (!isLive(enquiry.status)) throw new EnquiryHasMoved();
    await closeEnquiryQuestion(tx, enquiry.id);
    await changeEnquiry(tx, enquiry.id, { status: "withdrawn", withdrawnAt: new Date() });
    await recordEvent(tx, visitor, "connection_enquiry.withdrawn", enquirySubject(enquiry));
    await tellContact(tx, enquiry, { kind: "withdrawn" });
    await tellHandler(tx, enquiry, "withdrawn");
  });
}
