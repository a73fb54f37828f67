import { LinkCard } from "@/components/ui/link-card";
import { StatusBadge } from "@/components/ui/status-badge";
import { type RequestStatus, requestStatusLabels, requestStatusTones } from "@/lib/requests/status";

type RequestUnderWay = {
  id: string;
  number: number;
  status: RequestStatus;
  companyName: string | null;
  description: string | null;
};

export function MyRequests({ requests }: { requests: RequestUnderWay[] }) {
  if (requests.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">Mes demandes en cours</h2>
      <ul className="grid list-none gap-3">
        {requests.map(({ id, number, status, companyName, description }) => (
          <li key={id}>
            <LinkCard
              href={`/suivi/${id}`}
              title={companyName ?? description ?? `Demande n° ${number}`}
              icon="mail"
              level={3}
            >
              <p className="flex flex-wrap items-center gap-2">
                <StatusBadge tone={requestStatusTones[status]}>{requestStatusLabels[status]}</StatusBadge>
                <span className="hint">Demande n°&nbsp;{number}</span>
              </p>
            </LinkCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
