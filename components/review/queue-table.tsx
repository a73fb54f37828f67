import { PunctualityBadge } from "@/components/review/punctuality-badge";
import { RequestStatus } from "@/components/review/request-status";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { formatStructureIdentifier, type StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import type { RequestStatus as Status } from "@/lib/requests/status";

export type QueueRow = {
  id: string;
  number: number;
  status: Status;
  regionCode: string;
  companyName: string;
  service: string | null;
  city: string;
  postalCode: string;
  structureIdType: StructureIdentifierType;
  structureId: string;
  responsableFirstName: string;
  responsableLastName: string;
  applicantFirstName: string;
  applicantLastName: string;
  submittedAt: Date;
  decidedAt: Date | null;
};

type Region = { code: string; name: string; targetHours: number };

export function QueueTable({ caption, rows, regions }: { caption: string; rows: QueueRow[]; regions: Region[] }) {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return <DataTable caption={caption} rows={rows} rowKey={({ id }) => id} columns={columns(byCode)} />;
}

function columns(regions: Map<string, Region>): Column<QueueRow>[] {
  const region: Column<QueueRow> = {
    key: "region",
    header: "Région",
    cell: ({ regionCode }) => regions.get(regionCode)?.name,
  };
  return [
    { key: "structure", header: "Structure", rowHeader: true, cell: structure },
    { key: "place", header: "Lieu", cell: ({ postalCode, city }) => `${postalCode} ${city}` },
    { key: "people", header: "Responsable", cell: people },
    ...(regions.size > 1 ? [region] : []),
    { key: "received", header: "Reçue", cell: ({ submittedAt }) => <DateTime value={submittedAt} format="age" /> },
    { key: "state", header: "État", cell: (row) => state(row, regions.get(row.regionCode)?.targetHours) },
  ];
}

function structure({ id, number, companyName, service, structureIdType, structureId }: QueueRow) {
  return (
    <>
      <Link href={`/instruction/${id}`}>{companyName}</Link>
      {service && <span className="font-normal">, {service}</span>}
      <p className="hint font-normal">
        N°&nbsp;{number} · {formatStructureIdentifier(structureIdType, structureId)}
      </p>
    </>
  );
}

function people(row: QueueRow) {
  const responsable = fullName({ firstName: row.responsableFirstName, lastName: row.responsableLastName });
  const applicant = fullName({ firstName: row.applicantFirstName, lastName: row.applicantLastName });
  if (responsable === applicant) return responsable;
  return (
    <>
      {responsable}
      <p className="hint">demandée par {applicant}</p>
    </>
  );
}

function state({ status, submittedAt, decidedAt }: QueueRow, targetHours: number | undefined) {
  if (status === "submitted" && targetHours) {
    return <PunctualityBadge submittedAt={submittedAt} targetHours={targetHours} />;
  }
  return (
    <>
      <RequestStatus status={status} />
      {decidedAt && (
        <p className="hint">
          <DateTime value={decidedAt} format="short" />
        </p>
      )}
    </>
  );
}
