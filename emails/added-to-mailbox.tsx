import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";
import { StepsToMailbox } from "./components/steps-to-mailbox";

export type Props = {
  addedBy: string;
  role: MemberRole;
  address: string;
  structureName: string;
  signInUrl: string;
  mailboxUrl: string;
};

export const subject = ({ structureName }: Props) => `Vous avez accès à la BAL ORG de ${structureName}`;

export default function AddedToMailbox({ addedBy, role, address, structureName, signInUrl, mailboxUrl }: Props) {
  const { name, can } = memberRoles[role];
  return (
    <EmailLayout preview={`${addedBy} vous a donné accès.`} title="Vous avez accès à une BAL ORG">
      <Paragraph>
        <strong>{addedBy}</strong> vous a ajouté à cette boîte organisationnelle comme <strong>{name}</strong>. Vous
        pouvez y {can}.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={mailboxUrl}>Ouvrir la boîte</EmailButton>
      <StepsToMailbox address={address} signInUrl={signInUrl} />
      <Paragraph quiet>Vous ne connaissez pas cette structure&nbsp;? Prévenez le centre de services.</Paragraph>
    </EmailLayout>
  );
}

AddedToMailbox.PreviewProps = {
  addedBy: "Nadège Vives",
  role: "redacteur",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  signInUrl: "https://balorg.example/connexion",
  mailboxUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  gestionnaire: { ...AddedToMailbox.PreviewProps, role: "gestionnaire" },
  lecteur: { ...AddedToMailbox.PreviewProps, role: "lecteur" },
  responsable: { ...AddedToMailbox.PreviewProps, role: "responsable" },
} satisfies Record<string, Props>;
