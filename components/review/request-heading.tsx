import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PunctualityBadge } from "@/components/review/punctuality-badge";
import { RequestStatus } from "@/components/review/request-status";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import type { RequestStatus as Status } from "@/lib/requests/status";
import { dueAt } from "@/lib/review/age";

type Props = {
  request: {
    number: number;
    status: Status;
    version: number;
    companyName: string;
    postalCode: string;
    city: string;
    submittedAt: Date;
  };
  applicant: { firstName: string; lastName: string };
  region: { name: string; targetHours: number };
};

/** Who asks, for what, where, since when and until when. */
export function RequestHeading({ request, applicant, region }: Props) {
  const { number, status, version, companyName, postalCode, city, submittedAt } = request;
  return (
    <PageHeading
      title={companyName}
      eyebrow={`Demande n°\u00a0${number}, ${region.name}`}
      back={<BackLink href="/instruction">File des demandes</BackLink>}
      actions={<RequestStatus status={status} />}
      lead={
        <>
          <p>
            {fullName(applicant)} demande une BAL ORG à {postalCode} {city}.{" "}
            {version > 1 ? `Version ${version} reçue` : "Reçue"} <DateTime value={submittedAt} format="age" />.
          </p>
          {status === "submitted" && (
            <p className="mt-2 flex flex-wrap items-center gap-2">
              <PunctualityBadge submittedAt={submittedAt} targetHours={region.targetHours} />
              <span>
                échéance le <DateTime value={dueAt(submittedAt, region.targetHours)} />
              </span>
            </p>
          )}
        </>
      }
    />
  );
}
