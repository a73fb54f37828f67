import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { removedBy: string; address: string; structureName: string };

export const subject = ({ structureName }: Props) => `Vous n’avez plus accès à la BAL ORG de ${structureName}`;

export default function RemovedFromMailbox({ removedBy, address, structureName }: Props) {
  return (
    <EmailLayout preview="Votre compte individuel ne change pas." title="Vous n’avez plus accès à une BAL ORG">
      <Paragraph>
        <strong>{removedBy}</strong> vous a retiré de cette boîte organisationnelle.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>Votre compte individuel et vos autres boîtes ne changent pas.</Paragraph>
      <Paragraph quiet>Vous pensez qu’il s’agit d’une erreur&nbsp;? Voyez-le avec cette personne.</Paragraph>
    </EmailLayout>
  );
}

RemovedFromMailbox.PreviewProps = {
  removedBy: "Nadège Vives",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
} satisfies Props;
