import { RequestStatus } from "@/components/review/request-status";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { type RefusalReason, refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import type { RequestStatus as Status } from "@/lib/requests/status";

export type EarlierRequest = {
  id: string;
  number: number;
  status: Status;
  companyName: string;
  city: string;
  submittedAt: Date;
  decidedAt: Date | null;
  refusalReason: RefusalReason | null;
  isSameStructure: boolean;
  isSameApplicant: boolean;
  isSameResponsable: boolean;
};

/** What was asked before for the same structure or by the same people, and what became of it. */
export function EarlierRequestsCard({ requests }: { requests: EarlierRequest[] }) {
  return (
    <Card title="Demandes antérieures">
      {requests.length === 0 && (
        <p className="text-muted">Aucune autre demande pour cette structure ni de ces personnes.</p>
      )}
      <ul className="grid">
        {requests.map((request) => (
          <Earlier key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Earlier({ request }: { request: EarlierRequest }) {
  const { id, number, status, companyName, city, submittedAt, decidedAt, refusalReason } = request;
  return (
    <li className="grid gap-1 border-line border-t py-3 first:border-t-0 first:pt-0">
      <p className="wrap-anywhere">
        <Link href={`/instruction/${id}`}>Demande n°&nbsp;{number}</Link> <RequestStatus status={status} />
      </p>
      <p>{sameness(request)}.</p>
      {refusalReason && <p>{refusalReasonLabels[refusalReason]}.</p>}
      <p className="hint line-clamp-3 wrap-anywhere">
        {companyName} · {city} · envoyée le <DateTime value={submittedAt} format="day" />
        {decidedAt && (
          <>
            , décidée le <DateTime value={decidedAt} format="day" />
          </>
        )}
      </p>
    </li>
  );
}

function sameness({ isSameStructure, isSameApplicant, isSameResponsable }: EarlierRequest): string {
  const shared = [
    isSameStructure && "structure",
    isSameApplicant && "demandeur",
    isSameResponsable && "RPPS du responsable",
  ].filter(Boolean);
  const sentence = shared.map((what, index) => `${index === 0 ? "Même" : "même"} ${what}`).join(", ");
  return sentence;
}
