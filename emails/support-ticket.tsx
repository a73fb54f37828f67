import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

/** `sender` is the account of somebody signed in; a visitor’s address has not been checked. */
export type Props = {
  number: number;
  category: string;
  sender: string | null;
  email: string;
  page: string | null;
  errorReference: string | null;
  message: string;
};

export const subject = ({ number, category }: Props) => `Demande d’aide n°\u00a0${number}\u00a0: ${category}`;

export default function SupportTicket({ number, category, sender, email, page, errorReference, message }: Props) {
  const facts = [
    { label: "Demande", value: `Aide n°\u00a0${number}, ${category}` },
    { label: "De", value: sender ?? "Une personne non connectée" },
    { label: "Adresse mail", value: email },
    { label: "Page", value: page ?? "non indiquée" },
    { label: "Référence de l’erreur", value: errorReference ?? "aucune" },
  ];
  return (
    <EmailLayout preview={`${category}, de ${sender ?? email}.`} title="Demande d’aide">
      <Facts facts={facts} />
      <Paragraph>
        <TypedText text={message} />
      </Paragraph>
      <EmailButton href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>Répondre par mail</EmailButton>
      <Paragraph quiet>
        {sender
          ? "Cette personne est connectée à son compte."
          : "Cette personne n’est pas connectée\u00a0: son adresse mail n’a pas été vérifiée."}
      </Paragraph>
    </EmailLayout>
  );
}

SupportTicket.PreviewProps = {
  number: 207,
  category: "Compte et connexion",
  sender: "Claire Martin",
  email: "claire.martin@exemple.fr",
  page: "/boites/personnelle",
  errorReference: null,
  message: "Bonjour,\nJe ne retrouve pas la boîte de ma pharmacie.\nMerci.",
} satisfies Props;

export const variants = {
  "sans compte, avec une erreur": {
    ...SupportTicket.PreviewProps,
    sender: null,
    category: "Erreur technique",
    errorReference: "2894512077",
  },
} satisfies Record<string, Props>;
