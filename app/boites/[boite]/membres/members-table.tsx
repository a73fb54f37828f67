import { LastSignIn } from "@/components/mailboxes/last-sign-in";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { MailAddress } from "@/components/ui/mail-address";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { fullName } from "@/lib/actor";
import { canChangeMember, canManagePeople, type MailboxAccess } from "@/lib/mailboxes/policy";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { MailboxMember } from "@/lib/mailboxes/view-mailbox";

type Props = { members: MailboxMember[]; access: MailboxAccess; mailboxId: string; actorId: string };

/** Everybody sees who is in the box and as what; those who manage it see e-mails and change things too. */
export function MembersTable({ members, access, mailboxId, actorId }: Props) {
  const isManager = canManagePeople(access);
  return (
    <DataTable
      caption="Personnes qui ont accès à la boîte"
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: "Nom", rowHeader: true, cell: (member) => <Name member={member} actorId={actorId} /> },
        { key: "role", header: "Rôle", cell: ({ role }) => roleLabels[role] },
        { key: "since", header: "Accès", cell: (member) => <Period member={member} /> },
        ...(isManager
          ? [
              {
                key: "email",
                header: "Adresse mail",
                cell: (member: MailboxMember) => <MailAddress value={member.email} />,
              },
              {
                key: "signedIn",
                header: "Dernière connexion",
                cell: ({ lastSignInAt }: MailboxMember) => <LastSignIn at={lastSignInAt} />,
              },
              {
                key: "change",
                header: "Action",
                cell: (member: MailboxMember) =>
                  canChangeMember(access, member) ? <Change member={member} mailboxId={mailboxId} /> : "Aucune",
              },
            ]
          : []),
      ]}
    />
  );
}

function Name({ member, actorId }: { member: MailboxMember; actorId: string }) {
  return (
    <>
      {fullName(member)} {member.individualId === actorId && <Badge tone="accent">Vous</Badge>}
    </>
  );
}

function Period({ member }: { member: MailboxMember }) {
  return (
    <>
      {member.startsAt > new Date() ? "à partir du" : "depuis le"} <DateTime value={member.startsAt} format="day" />
      {member.endsAt && <> jusqu’au {formatDate(new Date(member.endsAt.getTime() - 1), "day")}</>}
    </>
  );
}

function Change({ member, mailboxId }: { member: MailboxMember; mailboxId: string }) {
  return (
    <Link href={`/boites/${mailboxId}/membres/${member.id}`}>
      Modifier ou retirer<VisuallyHidden> {fullName(member)}</VisuallyHidden>
    </Link>
  );
}
