import "server-only";
import type { z } from "zod";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { recordEvent } from "@/lib/audit";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { openForOperator } from "@/lib/connection-enquiries/open-for-operator";
import type { noteSchema } from "@/lib/connection-enquiries/operator-schemas";
import { enquiryStatuses } from "@/lib/connection-enquiries/status";
import type { Context } from "@/lib/context";

/** Keeps what operators tell each other of an enquiry; a blank note goes. Throws `NotFound`. */
export async function saveNote(context: Context, { enquiryId, note }: z.output<typeof noteSchema>): Promise<void> {
  await context.db.transaction(async (tx) => {
    const enquiry = await openForOperator(tx, context.actor, enquiryId, enquiryStatuses);
    if ((enquiry.note ?? "") === note) return;
    await changeEnquiry(tx, enquiryId, { note: note || null });
    await recordEvent(tx, context, "connection_enquiry.note_saved", enquirySubject(enquiry));
  });
}
