import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { MailAddress } from "@/components/ui/mail-address";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { RequestStatus } from "@/lib/requests/status";

type Props = {
  request: { id: string; status: RequestStatus; refusalReason: RefusalReason | null; refusalText: string | null };
  /** What was decided; why it can't be decided now; why not by this reviewer. */
  outcome: string | undefined;
  obstacle: string | undefined;
  conflict: string | undefined;
  mailbox: { address: string } | undefined;
};

const kinds = { approved: "success", refused: "error", withdrawn: "info", information_requested: "warning" } as const;

/** The three decisions, or what became of the request. */
export function DecisionPanel({ request, outcome, obstacle, conflict, mailbox }: Props) {
  const { id, status, refusalReason, refusalText } = request;
  if (obstacle) {
    return (
      <Alert kind={status === "submitted" || status === "draft" ? "info" : kinds[status]} title={outcome ?? obstacle}>
        {mailbox && (
          <p>
            <MailAddress value={mailbox.address} />
          </p>
        )}
        {refusalReason && <p>{refusalReasonLabels[refusalReason]}.</p>}
        {refusalText && <p className="whitespace-pre-line">{refusalText}</p>}
      </Alert>
    );
  }
  if (conflict) return <Alert kind="warning" title={conflict} />;
  return (
    <nav aria-label="Décision" className="actions">
      <ButtonLink href={`/instruction/${id}/approuver`}>Approuver</ButtonLink>
      <ButtonLink href={`/instruction/${id}/demander`} variant="secondary">
        Demander des informations
      </ButtonLink>
      <ButtonLink href={`/instruction/${id}/refuser`} variant="danger">
        Refuser
      </ButtonLink>
    </nav>
  );
}
