import type { QueueRow } from "@/components/review/queue/queue-row";
import { RowBadges } from "@/components/review/queue/row-badges";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { formatStructureIdentifier } from "@/lib/identifiers/structure-identifier";

type Region = { code: string; name: string; targetHours: number };

type Props = {
  caption: string;
  rows: QueueRow[];
  regions: Region[];
  /** The search that the list shows, which a request’s page goes on in. */
  q: string;
  /** Who reads the list. */
  actorId: string;
};

/** The list of requests; `j` and `k` go from one link to the next, `o` opens it. */
export function QueueTable({ caption, rows, regions, q, actorId }: Props) {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return <DataTable caption={caption} rows={rows} rowKey={({ id }) => id} columns={columns(byCode, q, actorId)} />;
}

function columns(regions: Map<string, Region>, q: string, actorId: string): Column<QueueRow>[] {
  const region: Column<QueueRow> = {
    key: "region",
    header: "Région",
    cell: ({ regionCode }) => regions.get(regionCode)?.name,
  };
  return [
    { key: "structure", header: "Structure", rowHeader: true, cell: (row) => structure(row, q) },
    { key: "place", header: "Lieu", cell: ({ postalCode, city }) => `${postalCode} ${city}` },
    { key: "people", header: "Responsable", cell: people },
    ...(regions.size > 1 ? [region] : []),
    { key: "received", header: "Reçue", cell: ({ submittedAt }) => <DateTime value={submittedAt} format="age" /> },
    { key: "state", header: "État", cell: (row) => state(row, regions.get(row.regionCode)?.targetHours, actorId) },
  ];
}

function structure({ id, number, companyName, service, structureIdType, structureId }: QueueRow, q: string) {
  const search = q ? (`?vue=${encodeURIComponent(q)}` as const) : "";
  return (
    <>
      <Link href={`/instruction/${id}${search}`} data-shortcut="o" aria-keyshortcuts="o">
        {companyName}
      </Link>
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

function state(row: QueueRow, targetHours: number | undefined, actorId: string) {
  const { holder, holderId, decidedAt, decidedBy } = row;
  return (
    <>
      <RowBadges row={row} targetHours={targetHours} />
      {holder && <p className="hint">Prise par {holderId === actorId ? "vous" : holder}</p>}
      {decidedAt && (
        <p className="hint">
          <DateTime value={decidedAt} format="short" />
          {decidedBy && `, par ${decidedBy}`}
        </p>
      )}
    </>
  );
}
