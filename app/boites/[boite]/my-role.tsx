import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/format-date";
import { canAddPeople, canHandOver, canLeave, canManagePeople, type MailboxAccess } from "@/lib/mailboxes/policy";
import { roleDescriptions, roleLabels } from "@/lib/mailboxes/roles";

/** What this member may do here, and where to do it. */
export function MyRole({
  access,
  mailboxId,
  endsAt,
}: {
  access: MailboxAccess;
  mailboxId: string;
  endsAt: Date | null;
}) {
  return (
    <Card title="Mon rôle" actions={<Badge tone="accent">{roleLabels[access.role]}</Badge>}>
      {access.status === "active" && <p>{roleDescriptions[access.role]}</p>}
      {endsAt && <p className="hint mt-2">Votre accès prend fin le {formatDate(endsAt)}.</p>}
      <div className="actions mt-4 empty:hidden">
        {canAddPeople(access) && (
          <ButtonLink href={`/boites/${mailboxId}/membres/ajouter`}>Ajouter une personne</ButtonLink>
        )}
        {canHandOver(access) && (
          <ButtonLink href={`/boites/${mailboxId}/responsable`} variant="secondary">
            Transmettre la responsabilité
          </ButtonLink>
        )}
        {canManagePeople(access) && (
          <ButtonLink href={`/boites/${mailboxId}/journal`} variant="quiet">
            Journal de la boîte
          </ButtonLink>
        )}
        {canLeave(access) && (
          <ButtonLink href={`/boites/${mailboxId}/quitter`} variant="quiet">
            Quitter cette boîte
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
