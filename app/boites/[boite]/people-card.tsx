import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { fullName } from "@/lib/actor";
import { canManagePeople, type MailboxAccess } from "@/lib/mailboxes/policy";
import { roleLabels } from "@/lib/mailboxes/roles";
import type { MailboxMember } from "@/lib/mailboxes/view-mailbox";

const shownAtMost = 8;

export function PeopleCard({
  members,
  access,
  mailboxId,
}: {
  members: MailboxMember[];
  access: MailboxAccess;
  mailboxId: string;
}) {
  const others = members.length - shownAtMost;
  return (
    <Card
      title={`Personnes (${members.length})`}
      actions={
        <Link href={`/boites/${mailboxId}/membres`}>
          {canManagePeople(access) ? "Gérer les personnes" : "Voir les personnes"}
        </Link>
      }
    >
      <ul className="list-none">
        {members.slice(0, shownAtMost).map((member) => (
          <li key={member.id} className="border-line flex flex-wrap justify-between gap-x-4 border-t py-2">
            <span>{fullName(member)}</span>
            <span className="text-muted">{roleLabels[member.role]}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="hint">Et {others} de plus.</p>}
    </Card>
  );
}
