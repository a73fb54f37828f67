import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";

export type Props = {
  changedBy: string;
  previousRole: MemberRole;
  role: MemberRole;
  address: string;
  structureName: string;
  mailboxUrl: string;
};

export const subject = ({ structureName }: Props) => `Votre rôle a changé dans la BAL ORG de ${structureName}`;

export default function RoleChanged({ changedBy, previousRole, role, address, structureName, mailboxUrl }: Props) {
  const { name, can } = memberRoles[role];
  return (
    <EmailLayout preview={`Vous y êtes maintenant ${name}.`} title="Votre rôle a changé">
      <Paragraph>
        <strong>{changedBy}</strong> a changé votre rôle dans cette boîte organisationnelle&nbsp;: vous étiez{" "}
        {memberRoles[previousRole].name}, vous êtes maintenant <strong>{name}</strong>. Vous pouvez y {can}.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={mailboxUrl}>Ouvrir la boîte</EmailButton>
    </EmailLayout>
  );
}

RoleChanged.PreviewProps = {
  changedBy: "Nadège Vives",
  previousRole: "redacteur",
  role: "gestionnaire",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  mailboxUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;
