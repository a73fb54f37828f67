import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import type { TeamOfRegion } from "@/lib/team/list-team";

/** Who decides the requests of a region, since when, and given by whom. */
export function ReviewersTable({ region: { code, name, reviewers } }: { region: TeamOfRegion }) {
  return (
    <DataTable
      caption={`Instructeurs de la région\u00a0: ${name}`}
      captionHidden
      rows={reviewers}
      rowKey={({ id }) => id}
      empty={<EmptyState title="Personne n’instruit les demandes de cette région." icon="warning" />}
      columns={[
        { key: "name", header: "Nom", rowHeader: true, cell: (person) => fullName(person) },
        { key: "email", header: "Adresse mail", cell: ({ email }) => <MailAddress value={email} /> },
        { key: "since", header: "Depuis le", cell: ({ grantedAt }) => <DateTime value={grantedAt} format="day" /> },
        { key: "by", header: "Donné par", cell: ({ grantedBy }) => (grantedBy ? fullName(grantedBy) : "Balorg") },
        {
          key: "action",
          header: "Action",
          cell: (person) => (
            <Link
              href={`/administration/equipe/${code}/${person.id}`}
              aria-label={`Retirer le droit de ${fullName(person)}`}
            >
              Retirer le droit
            </Link>
          ),
        },
      ]}
    />
  );
}
