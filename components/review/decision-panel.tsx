import type { ReactNode } from "react";
import { ClosedDecision } from "@/components/review/closed-decision";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { MailAddress } from "@/components/ui/mail-address";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { RequestStatus } from "@/lib/requests/status";
import type { ClosedDecision as Closed } from "@/lib/review/decisions/shown-decision";

type Props = {
  request: { id: string; status: RequestStatus; refusalReason: RefusalReason | null; refusalText: string | null };
  /** What was decided; why it can't be decided now; why not by this reviewer. */
  outcome: string | undefined;
  obstacle: string | undefined;
  conflict: string | undefined;
  mailbox: { address: string } | undefined;
  /** The latest decision, when it came to nothing. */
  closed: Closed | undefined;
  /** What a decision that has not taken effect shows. */
  open: ReactNode;
  /** The three decisions. */
  children: ReactNode;
};

const kinds = { approved: "success", refused: "error", withdrawn: "info", information_requested: "warning" } as const;

/** What can be decided of a request, what is about to take effect, or what became of it. */
export function DecisionPanel({ request, conflict, closed, open, children, ...became }: Props) {
  if (open) return open;
  return (
    <>
      {closed && request.status === "submitted" && <ClosedDecision decision={closed} />}
      {became.obstacle ? <Outcome request={request} {...became} /> : !conflict && children}
      {conflict && !became.obstacle && <Alert kind="warning" title={conflict} />}
      {request.status === "information_requested" && !conflict && (
        <div className="actions">
          <ButtonLink href={`/instruction/${request.id}/reprendre`} variant="secondary">
            Reprendre l’examen
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Outcome({ request, outcome, obstacle, mailbox }: Pick<Props, "request" | "outcome" | "obstacle" | "mailbox">) {
  const { status, refusalReason, refusalText } = request;
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
