import { AccessFacts } from "./components/access-facts";
import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { formatDateTime } from "./components/format-date-time";
import { type MemberRole, memberRoles } from "./components/member-roles";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

/** Says the same whether or not the invited person has an account. */
export type Props = {
  invitedBy: string;
  role: MemberRole;
  address: string;
  structureName: string;
  startsAt: string | null;
  endsAt: string | null;
  message: string | null;
  expiresAt: string;
  invitationUrl: string;
};

export const subject = ({ structureName }: Props) => `Invitation à rejoindre la BAL ORG de ${structureName}`;

export default function MailboxInvitation({ invitedBy, role, message, expiresAt, invitationUrl, ...access }: Props) {
  const { name, can } = memberRoles[role];
  return (
    <EmailLayout preview={`${invitedBy} vous invite.`} title="Vous êtes invité dans une BAL ORG">
      <Paragraph>
        <strong>{invitedBy}</strong> vous invite dans cette boîte organisationnelle comme <strong>{name}</strong>. Vous
        pourrez y {can}.
      </Paragraph>
      <AccessFacts {...access} />
      {message && (
        <Paragraph>
          Son message&nbsp;:
          <br />
          <TypedText text={message} />
        </Paragraph>
      )}
      <EmailButton href={invitationUrl}>Voir l’invitation</EmailButton>
      <Paragraph>
        Vous répondez depuis votre compte individuel. Si vous n’en avez pas encore, vous le créez en chemin.
        L’invitation est valable jusqu’au <strong>{formatDateTime(expiresAt)}</strong>. Vous seul pouvez l’accepter.
      </Paragraph>
      <Paragraph quiet>
        Si le bouton ne répond pas, copiez cette adresse dans votre navigateur&nbsp;:
        <br />
        <EmailLink href={invitationUrl}>{invitationUrl}</EmailLink>
      </Paragraph>
      <Paragraph quiet>
        Vous ne connaissez pas cette structure&nbsp;? Ignorez ce message, ou prévenez le centre de services.
      </Paragraph>
    </EmailLayout>
  );
}

MailboxInvitation.PreviewProps = {
  invitedBy: "Nadège Vives",
  role: "redacteur",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  startsAt: null,
  endsAt: null,
  message: null,
  expiresAt: "2026-12-01T16:30:00.000Z",
  invitationUrl: "https://balorg.example/invitations/lien?jeton=Zt3nJ8Yw0q5mVd2LrKx7Pa9HsBc4EuGf6TiNoQ1WyRk",
} satisfies Props;

export const variants = {
  remplacement: {
    ...MailboxInvitation.PreviewProps,
    startsAt: "2026-11-30T23:00:00.000Z",
    endsAt: "2027-01-31T23:00:00.000Z",
    message: "Bonjour Paul,\nVoici l’accès à la boîte pour votre remplacement.",
  },
} satisfies Record<string, Props>;
