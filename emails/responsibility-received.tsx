import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { handedOverBy: string; address: string; structureName: string; mailboxUrl: string };

export const subject = ({ structureName }: Props) => `Vous êtes responsable de la BAL ORG de ${structureName}`;

export default function ResponsibilityReceived({ handedOverBy, address, structureName, mailboxUrl }: Props) {
  return (
    <EmailLayout
      preview={`${handedOverBy} vous en a transmis la responsabilité.`}
      title="Vous êtes responsable d’une BAL ORG"
    >
      <Paragraph>
        <strong>{handedOverBy}</strong> vous a transmis la responsabilité de cette boîte organisationnelle.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>
        Vous en répondez désormais&nbsp;: vérifiez qui en est membre, et avec quel rôle. Vous pouvez à votre tour
        transmettre cette responsabilité à un professionnel de santé qui a un identifiant RPPS.
      </Paragraph>
      <EmailButton href={mailboxUrl}>Ouvrir la boîte</EmailButton>
      <Paragraph quiet>Vous ne vous y attendiez pas&nbsp;? Prévenez le centre de services.</Paragraph>
    </EmailLayout>
  );
}

ResponsibilityReceived.PreviewProps = {
  handedOverBy: "Nadège Vives",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  mailboxUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;
