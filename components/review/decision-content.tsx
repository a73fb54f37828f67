import { MailAddress } from "@/components/ui/mail-address";
import { refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { DecisionContent as Content } from "@/lib/review/decisions/content";
import { reviewFieldLabels } from "@/lib/review/field-labels";

/** What was decided, as it will take effect. */
export function DecisionContent({ content }: { content: Content }) {
  if (content.kind === "approve") {
    return (
      <>
        <p>
          Adresse&nbsp;: <MailAddress value={`${content.localPart}@${content.domain}`} />
        </p>
        {content.overrideReason && (
          <p className="whitespace-pre-line">Malgré les anomalies&nbsp;: {content.overrideReason}</p>
        )}
      </>
    );
  }
  if (content.kind === "refuse") {
    return (
      <>
        <p>{refusalReasonLabels[content.refusalReason]}.</p>
        <p className="whitespace-pre-line">{content.refusalText}</p>
      </>
    );
  }
  return (
    <>
      <p className="whitespace-pre-line">{content.message}</p>
      <ul>
        {content.questions.map(({ field, question }) => (
          <li key={field}>
            {reviewFieldLabels[field]}&nbsp;: {question}
          </li>
        ))}
      </ul>
    </>
  );
}
