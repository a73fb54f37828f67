import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { shownInvitee } from "@/lib/invitations/shown-invitee";
import { invitationState, invitationStateLabels, invitationStateTones } from "@/lib/invitations/state";
import { accessPeriod } from "@/lib/mailboxes/access-period";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { viewPeople } from "@/lib/mailboxes/view-people";

type Row = Awaited<ReturnType<typeof viewPeople>>["invitations"][number];

/** Who was asked in and has not answered, for those who manage the box. */
export function InvitationsTable({ invitations, mailboxId }: { invitations: Row[]; mailboxId: string }) {
  if (invitations.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-3">Invitations sans réponse</h2>
      <DataTable
        caption="Invitations sans réponse"
        captionHidden
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "person",
            header: "Personne",
            rowHeader: true,
            cell: (row) => <span className="wrap-anywhere">{shownInvitee(row)}</span>,
          },
          { key: "role", header: "Rôle", cell: ({ role }) => roleLabels[role] },
          { key: "period", header: "Accès", cell: accessPeriod },
          { key: "state", header: "État", cell: (row) => <State row={row} /> },
          { key: "sent", header: "Envoyée", cell: ({ lastSentAt }) => <DateTime value={lastSentAt} format="short" /> },
          {
            key: "until",
            header: "Valable jusqu’au",
            cell: ({ expiresAt }) => <DateTime value={expiresAt} format="short" />,
          },
          { key: "more", header: "Action", cell: (row) => <More row={row} mailboxId={mailboxId} /> },
        ]}
      />
    </section>
  );
}

function State({ row }: { row: Row }) {
  const state = invitationState(row);
  return <StatusBadge tone={invitationStateTones[state]}>{invitationStateLabels[state]}</StatusBadge>;
}

function More({ row, mailboxId }: { row: Row; mailboxId: string }) {
  return (
    <Link href={`/boites/${mailboxId}/invitations/${row.id}`}>
      Gérer l’invitation<VisuallyHidden> de {shownInvitee(row)}</VisuallyHidden>
    </Link>
  );
}
