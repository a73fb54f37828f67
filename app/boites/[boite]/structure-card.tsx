import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { MailAddress } from "@/components/ui/mail-address";
import { formatPhone } from "@/lib/identifiers/phone";
import { formatStructureIdentifier, structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { MailboxView } from "@/lib/mailboxes/view-mailbox";

/** The structure, as the directories know it. */
export function StructureCard({ mailbox }: { mailbox: MailboxView["mailbox"] }) {
  const phones = [mailbox.phone, mailbox.secondPhone].filter((phone) => phone !== null).map(formatPhone);
  const { structureIdType, structureId } = mailbox;
  return (
    <Card title="La structure d’exercice">
      <DescriptionList
        items={[
          { term: "Raison sociale", value: mailbox.companyName },
          {
            term: structureIdentifierLabels[structureIdType],
            value: formatStructureIdentifier(structureIdType, structureId),
          },
          { term: "Service de rattachement", value: mailbox.service },
          {
            term: "Adresse postale",
            value: [mailbox.street, `${mailbox.postalCode} ${mailbox.city}`].filter(Boolean).join(", "),
          },
          { term: "Téléphone professionnel", value: phones.join(", ") },
          { term: "Adresse mail de contact", value: <MailAddress value={mailbox.contactEmail} /> },
        ]}
      />
    </Card>
  );
}
