import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { proposedBy: string; address: string; structureName: string; pageUrl: string };

export const subject = ({ structureName }: Props) => `Nouveau responsable à confirmer\u00a0: ${structureName}`;

export default function RescueToConfirm({ proposedBy, address, structureName, pageUrl }: Props) {
  return (
    <EmailLayout preview="Un second instructeur doit confirmer." title="Nouveau responsable à confirmer">
      <Paragraph>
        <strong>{proposedBy}</strong> propose un nouveau responsable pour cette boîte. Un autre instructeur de la région
        doit confirmer.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={pageUrl}>Voir la proposition</EmailButton>
    </EmailLayout>
  );
}

RescueToConfirm.PreviewProps = {
  proposedBy: "Claire Roux",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  pageUrl: "https://balorg.example/instruction/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;
