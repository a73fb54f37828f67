import { AccessFacts } from "./components/access-facts";
import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";
import { StepsToMailbox } from "./components/steps-to-mailbox";

export type Props = {
  addedBy: string;
  role: MemberRole;
  address: string;
  structureName: string;
  startsAt: string | null;
  endsAt: string | null;
  signInUrl: string;
  mailboxUrl: string;
};

export const subject = ({ structureName }: Props) => `Vous avez accès à la BAL ORG de ${structureName}`;

export default function AddedToMailbox({ addedBy, role, signInUrl, mailboxUrl, ...access }: Props) {
  const { name, can } = memberRoles[role];
  return (
    <EmailLayout preview={`Vous avez accepté l’invitation de ${addedBy}.`} title="Vous avez accès à une BAL ORG">
      <Paragraph>
        Vous avez accepté l’invitation de <strong>{addedBy}</strong> dans cette boîte organisationnelle, comme{" "}
        <strong>{name}</strong>. Vous pouvez y {can}.
      </Paragraph>
      <AccessFacts {...access} />
      <EmailButton href={mailboxUrl}>Ouvrir la boîte</EmailButton>
      <StepsToMailbox address={access.address} signInUrl={signInUrl} />
      <Paragraph quiet>Ce n’est pas vous&nbsp;? Prévenez le centre de services.</Paragraph>
    </EmailLayout>
  );
}

AddedToMailbox.PreviewProps = {
  addedBy: "Nadège Vives",
  role: "redacteur",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  startsAt: null,
  endsAt: null,
  signInUrl: "https://balorg.example/connexion",
  mailboxUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  gestionnaire: { ...AddedToMailbox.PreviewProps, role: "gestionnaire" },
  "lecteur, pour un remplacement": {
    ...AddedToMailbox.PreviewProps,
    role: "lecteur",
    startsAt: "2026-11-30T23:00:00.000Z",
    endsAt: "2027-01-31T23:00:00.000Z",
  },
} satisfies Record<string, Props>;
