import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { formatRpps } from "@/lib/identifiers/rpps";
import type { MailboxView } from "@/lib/mailboxes/view-mailbox";
import { professionLabel } from "@/lib/professions/profession-label";

/** The health professional who answers for the box, as the directories know them. */
export function ResponsableCard({ mailbox }: { mailbox: MailboxView["mailbox"] }) {
  return (
    <Card title="Le responsable du compte">
      <DescriptionList
        items={[
          { term: "Nom", value: `${mailbox.responsableFirstName} ${mailbox.responsableLastName}` },
          { term: "Profession", value: professionLabel(mailbox.responsableProfessionCode) },
          { term: "Identifiant RPPS", value: formatRpps(mailbox.responsableRpps) },
        ]}
      />
    </Card>
  );
}
