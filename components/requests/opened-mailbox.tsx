import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Actor } from "@/lib/actor";
import { publicationStatusLabels, publicationStatusTones } from "@/lib/mailboxes/publication";
import type { OpenedMailbox as Mailbox } from "@/lib/requests/timeline";

/** The box that the request opened, and the way in for whoever belongs to it. */
export function OpenedMailbox({ mailbox, actor }: { mailbox: Mailbox & { id: string }; actor: Actor }) {
  const { id, address, publication } = mailbox;
  return (
    <Card title="Votre boîte organisationnelle">
      <p className="text-lg font-semibold">
        <MailAddress value={address} />
      </p>
      {publication && (
        <p className="mt-2">
          <StatusBadge tone={publicationStatusTones[publication.status]}>
            {publicationStatusLabels[publication.status]}
          </StatusBadge>
        </p>
      )}
      <div className="actions mt-4">
        {actor.mailboxes.some((mine) => mine.id === id) ? (
          <ButtonLink href={`/boites/${id}`}>Ouvrir la boîte</ButtonLink>
        ) : (
          <p className="hint">Elle est ouverte à son responsable, qui peut vous y ajouter.</p>
        )}
        <CopyButton value={address} label="Copier l’adresse" />
      </div>
    </Card>
  );
}
