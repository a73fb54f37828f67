import "server-only";
import { z } from "zod";
import { changeEnquiry } from "@/db/queries/connection-enquiries";
import { answerEnquiryQuestion, listEnquiryQuestions } from "@/db/queries/enquiry-questions";
import { recordEvent } from "@/lib/audit";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { NothingAsked } from "@/lib/connection-enquiries/errors";
import { lockLinkedEnquiry } from "@/lib/connection-enquiries/lock-linked-enquiry";
import { tellHandler } from "@/lib/connection-enquiries/tell-handler";
import type { VisitorContext } from "@/lib/context";
import { requiredParagraph } from "@/lib/requests/text-schemas";

export const answerSchema = z.object({ answer: requiredParagraph(3000, "Écrivez votre réponse.") });

type Visitor = Pick<VisitorContext, "db" | "actor" | "origin">;

/**
 * Answers what was asked, for whoever holds the link: the enquiry is in the operator’s hands again. The same answer sent
 * twice is one. Throws `LinkOver` or `NothingAsked`.
 */
export async function answerQuestion(
  visitor: Visitor,
  { token, answer }: z.output<typeof answerSchema> & { token: string | undefined },
): Promise<void> {
  await visitor.db.transaction(async (tx) => {
    const enquiry = await lockLinkedEnquiry(tx, token);
    if (!(await answerEnquiryQuestion(tx, enquiry.id, answer))) {
      const latest = (await listEnquiryQuestions(tx, enquiry.id)).at(-1);
      if (latest?.answer === answer) return;
      throw new NothingAsked();
    }
    await changeEnquiry(tx, enquiry.id, { status: "in_charge" });
    await recordEvent(tx, visitor, "connection_enquiry.answered", enquirySubject(enquiry));
    await tellHandler(tx, enquiry, "answered");
  });
}
