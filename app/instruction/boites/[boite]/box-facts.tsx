import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { MailAddress } from "@/components/ui/mail-address";
import { formatPhone } from "@/lib/identifiers/phone";
import { formatRpps } from "@/lib/identifiers/rpps";
import { formatStructureIdentifier, structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import type { SupervisedView } from "@/lib/succession/view-supervised";

/** What a box is, and until when its members are known to be right. */
export function BoxFacts({ view: { mailbox, isLate, dueAt } }: { view: SupervisedView }) {
  return (
    <Card title="La boîte" className="self-start">
      <DescriptionList
        items={[
          { term: "Adresse MSSanté", value: <MailAddress value={mailbox.address} /> },
          {
            term: structureIdentifierLabels[mailbox.structureIdType],
            value: formatStructureIdentifier(mailbox.structureIdType, mailbox.structureId),
          },
          { term: "Ville", value: `${mailbox.postalCode} ${mailbox.city}` },
          { term: "Téléphone professionnel", value: formatPhone(mailbox.phone) },
          { term: "Adresse mail de contact", value: <MailAddress value={mailbox.contactEmail} /> },
          {
            term: "Responsable pour l’annuaire",
            value: `${mailbox.responsableFirstName} ${mailbox.responsableLastName}, RPPS ${formatRpps(mailbox.responsableRpps)}`,
          },
          { term: "Ouverte le", value: <DateTime value={mailbox.createdAt} format="day" /> },
          {
            term: "Membres vérifiés",
            value: mailbox.membersConfirmedAt ? <DateTime value={mailbox.membersConfirmedAt} format="day" /> : "Jamais",
          },
          {
            term: "Prochaine vérification",
            value: (
              <>
                <DateTime value={dueAt} format="day" /> {isLate && <Badge tone="warning">En retard</Badge>}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
