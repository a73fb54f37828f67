import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatLastDay } from "./components/format-day";
import { MailboxFacts } from "./components/mailbox-facts";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";

export type Props = {
  personName: string;
  role: MemberRole;
  endsAt: string;
  address: string;
  structureName: string;
  memberUrl: string;
};

export const subject = ({ personName, structureName }: Props) =>
  `L’accès de ${personName} à la BAL ORG de ${structureName} prend bientôt fin`;

export default function AccessEnding({ personName, role, endsAt, address, structureName, memberUrl }: Props) {
  return (
    <EmailLayout preview={`Son dernier jour est le ${formatLastDay(endsAt)}.`} title="Un accès prend bientôt fin">
      <Paragraph>
        Le dernier jour d’accès de <strong>{personName}</strong>, {memberRoles[role].name}, est le{" "}
        <strong>{formatLastDay(endsAt)}</strong>. L’accès s’arrête ensuite de lui-même&nbsp;: si c’est prévu, vous
        n’avez rien à faire.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={memberUrl}>Prolonger l’accès</EmailButton>
    </EmailLayout>
  );
}

AccessEnding.PreviewProps = {
  personName: "Paul Faure",
  role: "redacteur",
  endsAt: "2027-01-31T23:00:00.000Z",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  memberUrl:
    "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/membres/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;
