import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

/** `hasClosedAccount`: they left because their account is closed. */
export type Props = {
  memberName: string;
  hasClosedAccount: boolean;
  address: string;
  structureName: string;
  membersUrl: string;
};

export const subject = ({ memberName, structureName }: Props) =>
  `${memberName} a quitté la BAL ORG de ${structureName}`;

export default function MemberLeft({ memberName, hasClosedAccount, address, structureName, membersUrl }: Props) {
  return (
    <EmailLayout preview="Cette personne n’a plus accès à la boîte." title="Une personne a quitté la boîte">
      <Paragraph>
        <strong>{memberName}</strong>{" "}
        {hasClosedAccount ? "a fermé son compte individuel, et" : "a quitté cette boîte, et"} n’y a plus accès.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={membersUrl}>Voir les membres</EmailButton>
      <Paragraph quiet>
        Vous recevez ce message comme responsable ou gestionnaire. «&nbsp;Mon compte&nbsp;», «&nbsp;Notifications&nbsp;»
        permet de ne plus recevoir ceux de ce genre.
      </Paragraph>
    </EmailLayout>
  );
}

MemberLeft.PreviewProps = {
  memberName: "Paul Faure",
  hasClosedAccount: false,
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  membersUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/membres",
} satisfies Props;

export const variants = {
  "compte fermé": { ...MemberLeft.PreviewProps, hasClosedAccount: true },
} satisfies Record<string, Props>;
