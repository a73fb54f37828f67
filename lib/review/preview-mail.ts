import "server-only";
import type { z } from "zod";
import { findRegion } from "@/db/queries/regions";
import type { EmailName, EmailProps } from "@/emails/registry";
import { renderEmail } from "@/emails/render-email";
import { shownLocalPart } from "@/lib/addresses/shown-local-part";
import type { Context } from "@/lib/context";
import { fillOrThrow } from "@/lib/replies/fill-or-throw";
import { replyVariables } from "@/lib/replies/reply-variables";
import { approvedMail, informationMail, refusedMail } from "@/lib/review/decision-mails";
import { readRequest } from "@/lib/review/read-request";
import type { addressSchema, askSchema, refuseSchema } from "@/lib/review/schemas";

export type PreviewedMail = { to: string; subject: string; html: string };

type Address = z.output<typeof addressSchema> & { requestId: string };

/**
 * The mail that approving would send with this address, made as the one that will leave. For the reviewers of the request
 * only: throws as `readRequest`, as the two others do.
 */
export async function previewApproval(context: Context, { requestId, localPart, domain }: Address) {
  const found = await readRequest(context, requestId);
  const address = `${shownLocalPart(localPart)}@${domain}`;
  const props = approvedMail({ request: found.request, mailboxId: undefined, address });
  return rendered(context, found, "request-approved", props);
}

/** The mail that asking would send, with these words. Throws `VariableNotFilled` besides. */
export async function previewQuestions(context: Context, input: z.output<typeof askSchema>) {
  const found = await readRequest(context, input.requestId);
  const values = replyVariables(found.request, found.region, found.applicant);
  const message = fillOrThrow(input.message, values, "message");
  const questions = input.questions.map(({ field, question }) => ({
    field,
    question: fillOrThrow(question, values, `question_${field}`),
  }));
  const props = informationMail(found.request, { message, questions });
  return rendered(context, found, "information-requested", props);
}

/** The mail that refusing would send, with these words. Throws `VariableNotFilled` besides. */
export async function previewRefusal(context: Context, input: z.output<typeof refuseSchema>) {
  const found = await readRequest(context, input.requestId);
  const values = replyVariables(found.request, found.region, found.applicant);
  const refusalText = fillOrThrow(input.refusalText, values, "refusalText");
  return rendered(context, found, "request-refused", refusedMail(found.request, { ...input, refusalText }));
}

type Found = { request: { regionCode: string }; applicant: { email: string } };

async function rendered<N extends EmailName>(
  { db }: Context,
  { request, applicant }: Found,
  name: N,
  props: EmailProps<N>,
): Promise<PreviewedMail> {
  const region = await findRegion(db, request.regionCode);
  const serviceCentre = region
    ? { name: region.serviceCentreName, supportEmail: region.supportEmail, supportUrl: region.supportUrl }
    : null;
  const { subject, html } = await renderEmail(name, props, serviceCentre);
  return { to: applicant.email, subject, html };
}
