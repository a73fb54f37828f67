import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { readSecondLook, secondLookLabels } from "@/lib/regions/second-look";
import type { TeamOfRegion } from "@/lib/team/list-team";

export function RegionsTable({ regions }: { regions: TeamOfRegion[] }) {
  return (
    <DataTable
      caption="Régions"
      captionHidden
      rows={regions}
      rowKey={({ code }) => code}
      empty={<EmptyState title="Aucune région." icon="info" />}
      columns={[
        {
          key: "name",
          header: "Région",
          rowHeader: true,
          cell: ({ code, name }) => <Link href={`/administration/regions/${code}`}>{name}</Link>,
        },
        { key: "open", header: "Inscription", cell: ({ isOpen }) => <OpenBadge isOpen={isOpen} /> },
        { key: "reviewers", header: "Instructeurs", align: "end", cell: ({ reviewers }) => reviewers.length },
        { key: "secondLook", header: "Second regard", cell: (region) => <Marks region={region} /> },
      ]}
    />
  );
}

function OpenBadge({ isOpen }: { isOpen: boolean }) {
  return <StatusBadge tone={isOpen ? "success" : "neutral"}>{isOpen ? "Ouverte" : "Fermée"}</StatusBadge>;
}

function Marks({ region }: { region: TeamOfRegion }) {
  const marks = readSecondLook(region.secondLook);
  if (marks.length === 0) return "Aucun";
  return (
    <ul>
      {marks.map((reason) => (
        <li key={reason}>{secondLookLabels[reason]}</li>
      ))}
    </ul>
  );
}
