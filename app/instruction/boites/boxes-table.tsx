import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";
import { fullName } from "@/lib/actor";
import { mailboxStatusLabels, mailboxStatusTones } from "@/lib/mailboxes/status";
import type { SupervisedMailbox } from "@/lib/succession/list-supervised";

export function BoxesTable({ mailboxes, total }: { mailboxes: SupervisedMailbox[]; total: number }) {
  return (
    <DataTable
      caption={total > 1 ? `${total} boîtes` : "1 boîte"}
      rows={mailboxes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: "Boîte",
          rowHeader: true,
          cell: ({ id, name }) => <Link href={`/instruction/boites/${id}`}>{name}</Link>,
        },
        { key: "address", header: "Adresse MSSanté", cell: ({ address }) => <MailAddress value={address} /> },
        { key: "city", header: "Ville", cell: ({ postalCode, city }) => `${postalCode} ${city}` },
        { key: "responsable", header: "Responsable", cell: (box) => fullName(responsableOf(box)) },
        { key: "members", header: "Membres vérifiés", cell: (box) => <Confirmed box={box} /> },
        {
          key: "status",
          header: "État",
          cell: ({ status, hasOpenHandover }) => (
            <>
              <StatusBadge tone={mailboxStatusTones[status]}>{mailboxStatusLabels[status]}</StatusBadge>{" "}
              {hasOpenHandover && <Badge tone="info">Changement de responsable en cours</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}

function responsableOf({ responsableFirstName, responsableLastName }: SupervisedMailbox) {
  return { firstName: responsableFirstName, lastName: responsableLastName };
}

function Confirmed({ box: { membersConfirmedAt, isLate } }: { box: SupervisedMailbox }) {
  return (
    <>
      {membersConfirmedAt ? <DateTime value={membersConfirmedAt} format="day" /> : "Jamais"}{" "}
      {isLate && <Badge tone="warning">En retard</Badge>}
    </>
  );
}
