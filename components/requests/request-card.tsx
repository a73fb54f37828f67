import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { type RequestStatus, requestStatusLabels, requestStatusTones } from "@/lib/requests/status";
import { stepPath } from "@/lib/requests/steps";

type RequestLine = {
  id: string;
  number: number;
  status: RequestStatus;
  companyName: string | null;
  description: string | null;
  city: string | null;
  regionName: string;
  submittedAt: Date | null;
  updatedAt: Date;
};

/** One request in the list of its applicant, with the way on. */
export function RequestCard({ request }: { request: RequestLine }) {
  const { id, number, status, companyName, description, city, regionName, submittedAt, updatedAt } = request;
  const title = companyName ?? description ?? "Demande de BAL ORG";
  const isDraft = status === "draft";
  return (
    <Card
      title={title}
      actions={<StatusBadge tone={requestStatusTones[status]}>{requestStatusLabels[status]}</StatusBadge>}
    >
      <p className="hint">
        {[`Demande n° ${number}`, city, regionName].filter(Boolean).join(" · ")}
        <br />
        {submittedAt ? "Envoyée le " : "Enregistrée le "}
        <DateTime value={submittedAt ?? updatedAt} />
      </p>
      <p className="actions mt-4">
        {isDraft ? (
          <>
            <ButtonLink href={stepPath(id, "summary")}>
              Reprendre<span className="sr-only"> : {title}</span>
            </ButtonLink>
            <Link href={`/suivi/${id}/retirer`}>
              Abandonner ce brouillon<span className="sr-only"> : {title}</span>
            </Link>
          </>
        ) : (
          <ButtonLink variant={status === "information_requested" ? "primary" : "secondary"} href={`/suivi/${id}`}>
            {status === "information_requested" ? "Répondre" : "Suivre"}
            <span className="sr-only"> : {title}</span>
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}
