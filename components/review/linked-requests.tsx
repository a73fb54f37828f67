import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { type RequestStatus, requestStatusLabels } from "@/lib/requests/status";

/** The requests that this one corrects, or that correct it. */
export function LinkedRequests({ linked }: { linked: { id: string; number: number; status: RequestStatus }[] }) {
  return (
    <Card title="Corrections">
      <ul className="grid gap-1">
        {linked.map(({ id, number, status }) => (
          <li key={id}>
            <Link href={`/instruction/${id}`}>Demande n°&nbsp;{number}</Link>,{" "}
            {requestStatusLabels[status].toLowerCase()}
          </li>
        ))}
      </ul>
    </Card>
  );
}
