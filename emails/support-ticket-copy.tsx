import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

/** `message` is `null` for an address that nobody proved to be theirs: else anybody could have us write to anybody. */
export type Props = { number: number; category: string; serviceCentreName: string; message: string | null };

export const subject = ({ number }: Props) => `Votre demande d’aide n°\u00a0${number} est envoyée`;

export default function SupportTicketCopy({ number, category, serviceCentreName, message }: Props) {
  return (
    <EmailLayout preview={`${serviceCentreName} vous répondra par mail.`} title="Votre demande d’aide est envoyée">
      <Facts
        facts={[
          { label: "Demande", value: `Aide n°\u00a0${number}` },
          { label: "Sujet", value: category },
          ...(message ? [{ label: "Votre message", value: <TypedText text={message} /> }] : []),
        ]}
      />
      <Paragraph>
        {serviceCentreName} vous répondra par mail. Rappelez ce numéro si vous lui écrivez de nouveau.
      </Paragraph>
      <Paragraph quiet>Vous n’avez rien demandé&nbsp;? Ignorez ce message.</Paragraph>
    </EmailLayout>
  );
}

SupportTicketCopy.PreviewProps = {
  number: 207,
  category: "Compte et connexion",
  serviceCentreName: "Centre de services e-santé Occitanie",
  message: "Bonjour,\nJe ne retrouve pas la boîte de ma pharmacie.\nMerci.",
} satisfies Props;

export const variants = {
  "sans compte": { ...SupportTicketCopy.PreviewProps, message: null },
} satisfies Record<string, Props>;
