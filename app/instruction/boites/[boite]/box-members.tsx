import { LastSignIn } from "@/components/mailboxes/last-sign-in";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { MailAddress } from "@/components/ui/mail-address";
import { fullName } from "@/lib/actor";
import { formatRpps } from "@/lib/identifiers/rpps";
import { roleLabels } from "@/lib/mailboxes/roles";
import { professionLabel } from "@/lib/professions/profession-label";
import type { SupervisedView } from "@/lib/succession/view-supervised";

/** Who is in the box, and whether they still come. */
export function BoxMembers({ members }: { members: SupervisedView["members"] }) {
  return (
    <DataTable
      caption={members.length > 1 ? `${members.length} personnes` : "1 personne"}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: "Nom", rowHeader: true, cell: fullName },
        { key: "role", header: "Rôle", cell: ({ role }) => roleLabels[role] },
        { key: "profession", header: "Profession", cell: ({ professionCode }) => professionLabel(professionCode) },
        { key: "rpps", header: "RPPS", cell: ({ rpps }) => (rpps ? formatRpps(rpps) : "Aucun") },
        { key: "email", header: "Adresse mail", cell: ({ email }) => <MailAddress value={email} /> },
        { key: "since", header: "Accès depuis", cell: ({ startsAt }) => <DateTime value={startsAt} format="day" /> },
        { key: "last", header: "Dernière connexion", cell: ({ lastSignInAt }) => <LastSignIn at={lastSignInAt} /> },
      ]}
    />
  );
}
