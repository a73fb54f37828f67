import { RequestStatus } from "@/components/review/request-status";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import type { RequestStatus as Status } from "@/lib/requests/status";

const likenessLabels = {
  structure: "même structure",
  rpps: "même responsable (RPPS)",
  phone: "même téléphone",
  contact: "même adresse mail de contact",
};

export type RelatedRequest = {
  id: string;
  number: number;
  status: Status;
  companyName: string | null;
  city: string | null;
  submittedAt: Date | null;
  likenesses: (keyof typeof likenessLabels)[];
};

/** Other requests that have something in common with this one, each with what. */
export function RelatedRequests({ related }: { related: RelatedRequest[] }) {
  if (related.length === 0) return <p className="text-muted">Aucune autre demande dans vos régions.</p>;
  return (
    <ul className="grid gap-3">
      {related.map(({ id, number, status, companyName, city, submittedAt, likenesses }) => (
        <li key={id}>
          <Link href={`/instruction/${id}`}>
            N°&nbsp;{number}, {companyName}
          </Link>{" "}
          <RequestStatus status={status} />
          <p className="hint">
            {likenesses.map((likeness) => likenessLabels[likeness]).join(", ")} · {city}
            {submittedAt && (
              <>
                {" · "}
                <DateTime value={submittedAt} format="day" />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
