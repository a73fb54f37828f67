import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { MailAddress } from "@/components/ui/mail-address";
import type { MailboxView } from "@/lib/mailboxes/view-mailbox";

export function AddressCard({
  address,
  mailbox,
  regionName,
}: {
  address: string;
  mailbox: MailboxView["mailbox"];
  regionName: string;
}) {
  return (
    <Card title="Adresse MSSanté">
      <p className="text-lg font-semibold text-balance">
        <MailAddress value={address} />
      </p>
      <div className="actions my-3">
        <CopyButton value={address} label="Copier l’adresse" />
      </div>
      <DescriptionList
        items={[
          { term: "Type de boîte", value: "ORG, partagée par plusieurs personnes" },
          { term: "Description", value: mailbox.description },
          { term: "Région", value: regionName },
          { term: "Ouverte le", value: <DateTime value={mailbox.createdAt} format="day" /> },
          {
            term: "Échanges papier",
            value: mailbox.paperless ? "La structure ne souhaite plus recevoir de papier" : "Acceptés",
          },
        ]}
      />
    </Card>
  );
}
