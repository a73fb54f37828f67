import { PunctualityBadge } from "@/components/review/punctuality-badge";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ListedEnquiry } from "@/lib/connection-enquiries/list-enquiries";
import { enquiryStatusLabels, enquiryStatusTones, isWaiting } from "@/lib/connection-enquiries/status";

/** The enquiries that the filters leave, the longest awaited on top. */
export function EnquiriesTable({ enquiries, total }: { enquiries: ListedEnquiry[]; total: number }) {
  return (
    <DataTable
      caption={total === 1 ? "1 demande de raccordement" : `${total} demandes de raccordement`}
      rows={enquiries}
      rowKey={({ id }) => id}
      empty={<EmptyState title="Aucune demande de raccordement ici." icon="organisation" />}
      columns={[
        { key: "number", header: "N°", cell: ({ number }) => number },
        {
          key: "companyName",
          header: "Structure",
          rowHeader: true,
          cell: ({ id, companyName, city }) => (
            <>
              <Link href={`/administration/raccordements/${id}`}>{companyName}</Link>
              {city && <span className="hint block font-normal">{city}</span>}
            </>
          ),
        },
        { key: "region", header: "Région", cell: ({ regionName }) => regionName },
        { key: "people", header: "Personnes", align: "end", cell: ({ people }) => people ?? "Non dit" },
        { key: "createdAt", header: "Reçue", cell: ({ createdAt }) => <DateTime value={createdAt} format="age" /> },
        { key: "status", header: "État", cell: (enquiry) => <State enquiry={enquiry} /> },
        { key: "takenBy", header: "En charge", cell: handlerOf },
      ]}
    />
  );
}

function State({ enquiry: { status, createdAt, targetHours } }: { enquiry: ListedEnquiry }) {
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge tone={enquiryStatusTones[status]}>{enquiryStatusLabels[status]}</StatusBadge>
      {isWaiting(status) && <PunctualityBadge submittedAt={createdAt} targetHours={targetHours} />}
    </span>
  );
}

function handlerOf({ takenByFirstName, takenByLastName }: ListedEnquiry): string {
  return takenByFirstName && takenByLastName ? `${takenByFirstName} ${takenByLastName}` : "Personne";
}
