import type { ReactNode } from "react";
import { PunctualityBadge } from "@/components/review/punctuality-badge";
import { RequestStatus } from "@/components/review/request-status";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import { formatStructureIdentifier, type StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { moment } from "@/lib/moment";
import { professionLabel } from "@/lib/professions/profession-label";
import type { RequestStatus as Status } from "@/lib/requests/status";
import { dueAt } from "@/lib/review/age";

type Props = {
  request: {
    number: number;
    status: Status;
    version: number;
    companyName: string;
    service: string | null;
    postalCode: string;
    city: string;
    structureIdType: StructureIdentifierType;
    structureId: string;
    responsableFirstName: string;
    responsableLastName: string;
    responsableProfessionCode: string;
    submittedAt: Date;
  };
  applicant: { firstName: string; lastName: string };
  region: { name: string; targetHours: number };
  /** Where one came from and where one goes next; who is at the request. */
  nav: ReactNode;
  desk: ReactNode;
};

/** Who asks for what, where, since when and until when, in four lines. */
export function ConsoleHeading({ request, applicant, region, nav, desk }: Props) {
  const { number, status, version, companyName, service, postalCode, city, submittedAt } = request;
  const due = dueAt(submittedAt, region.targetHours);
  return (
    <header className="console-heading">
      {nav}
      <div className="console-line">
        <h1>{companyName}</h1>
        {status === "submitted" ? (
          <PunctualityBadge submittedAt={submittedAt} targetHours={region.targetHours} />
        ) : (
          <RequestStatus status={status} />
        )}
        <p>
          {version > 1 ? `version ${version} reçue ` : "reçue "}
          <DateTime value={submittedAt} format="age" />
          {status === "submitted" && (
            <>
              , à décider avant le <time dateTime={due.toISOString()}>{moment(due)}</time>
            </>
          )}
        </p>
      </div>
      <div className="console-line">
        <p className="console-facts">
          N°&nbsp;{number} · {region.name} · {service && `${service} · `}
          {postalCode} {city} · {formatStructureIdentifier(request.structureIdType, request.structureId)} ·{" "}
          {people(request, applicant)}
        </p>
        {desk}
      </div>
    </header>
  );
}

function people(request: Props["request"], applicant: Props["applicant"]): string {
  const { responsableFirstName: firstName, responsableLastName: lastName, responsableProfessionCode } = request;
  const [responsable, asks] = [fullName({ firstName, lastName }), fullName(applicant)];
  const profession = professionLabel(responsableProfessionCode);
  if (responsable === asks) return `demandée par ${asks}, responsable (${profession})`;
  return `demandée par ${asks}, responsable ${responsable} (${profession})`;
}
