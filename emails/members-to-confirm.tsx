import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { isReminder: boolean; address: string; structureName: string; pageUrl: string };

export const subject = ({ isReminder, structureName }: Props) =>
  `${isReminder ? "Rappel\u00a0: v" : "V"}érifiez les membres de la BAL ORG de ${structureName}`;

export default function MembersToConfirm({ isReminder, address, structureName, pageUrl }: Props) {
  return (
    <EmailLayout preview="Une fois par an, quelques instants." title="Vérifiez les membres de votre BAL ORG">
      <Paragraph>
        Une fois par an, le responsable confirme que les personnes qui ont accès à la boîte sont les bonnes.
        {isReminder && " Ce n’est pas encore fait cette année."}
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>
        La page montre chaque membre, son rôle et sa dernière connexion. Retirez qui est parti, puis confirmez.
      </Paragraph>
      <EmailButton href={pageUrl}>Vérifier les membres</EmailButton>
    </EmailLayout>
  );
}

MembersToConfirm.PreviewProps = {
  isReminder: false,
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  pageUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/confirmer",
} satisfies Props;

export const variants = {
  rappel: { ...MembersToConfirm.PreviewProps, isReminder: true },
} satisfies Record<string, Props>;
