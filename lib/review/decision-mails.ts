import "server-only";
import type { EmailProps } from "@/emails/registry";
import { siteUrl } from "@/lib/mail/site-url";
import { isRequestField } from "@/lib/requests/fields";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import { reviewFieldLabels } from "@/lib/review/field-labels";

type Subject = { id: string; number: number; companyName: string };

/** What the mail of an approval says. A mail that is only looked at has no box to lead to yet. */
export function approvedMail({
  request,
  mailboxId,
  address,
}: {
  request: Subject & { isListed: boolean };
  mailboxId: string | undefined;
  address: string;
}): EmailProps<"request-approved"> {
  return {
    requestNumber: request.number,
    structureName: request.companyName,
    address,
    listedInDirectory: request.isListed,
    signInUrl: siteUrl("/connexion"),
    mailboxUrl: siteUrl(mailboxId ? `/boites/${mailboxId}` : "/boites"),
  };
}

/** What the mail that asks for information says. */
export function informationMail(
  request: Subject,
  { message, questions }: { message: string; questions: { field: string; question: string }[] },
): EmailProps<"information-requested"> {
  return {
    requestNumber: request.number,
    structureName: request.companyName,
    message,
    questions: questions.map(({ field, question }) => ({
      label: isRequestField(field) ? reviewFieldLabels[field] : field,
      question,
    })),
    requestUrl: siteUrl(`/suivi/${request.id}`),
  };
}

type Refusal = { refusalReason: RefusalReason; refusalText: string; correctionInvited: boolean };

/** What the mail of a refusal says. */
export function refusedMail(
  request: Subject,
  { refusalReason, refusalText, correctionInvited }: Refusal,
): EmailProps<"request-refused"> {
  return {
    requestNumber: request.number,
    structureName: request.companyName,
    reason: refusalReasonLabels[refusalReason],
    explanation: refusalText,
    canBeCorrected: correctionInvited,
    requestUrl: siteUrl(`/suivi/${request.id}`),
  };
}
