import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";

export type Props = {
  personName: string;
  isAccepted: boolean;
  role: MemberRole;
  address: string;
  structureName: string;
  peopleUrl: string;
};

const answer = ({ isAccepted }: Props) => (isAccepted ? "a accepté" : "a refusé");

export const subject = (props: Props) =>
  `${props.personName} ${answer(props)} l’invitation dans la BAL ORG de ${props.structureName}`;

export default function InvitationAnswered(props: Props) {
  const { personName, isAccepted, role, address, structureName, peopleUrl } = props;
  return (
    <EmailLayout
      preview={`${personName} ${answer(props)} votre invitation.`}
      title={isAccepted ? "Une invitation est acceptée" : "Une invitation est refusée"}
    >
      <Paragraph>
        <strong>{personName}</strong> {answer(props)} l’invitation à entrer dans cette boîte organisationnelle comme{" "}
        <strong>{memberRoles[role].name}</strong>.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={peopleUrl}>Voir les personnes</EmailButton>
    </EmailLayout>
  );
}

InvitationAnswered.PreviewProps = {
  personName: "Paul Faure",
  isAccepted: true,
  role: "redacteur",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  peopleUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/membres",
} satisfies Props;

export const variants = {
  refus: { ...InvitationAnswered.PreviewProps, isAccepted: false },
} satisfies Record<string, Props>;
