import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EnquiryFacts } from "./components/enquiry-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { number: number; companyName: string; targetHours: number; followUpUrl: string };

export const subject = ({ number }: Props) => `Votre demande de raccordement n°\u00a0${number} est envoyée`;

export default function ConnectionEnquiryReceived({ number, companyName, targetHours, followUpUrl }: Props) {
  return (
    <EmailLayout
      preview="Gardez ce mail&nbsp;: il contient le lien de suivi."
      title="Votre demande de raccordement est envoyée"
    >
      <EnquiryFacts number={number} companyName={companyName} />
      <Paragraph>
        Elle est arrivée à l’équipe du service et au centre de services de votre région, qui vous répondent d’habitude
        en {targetHours} heures. Vous n’avez rien d’autre à faire pour le moment.
      </Paragraph>
      <EmailButton href={followUpUrl}>Suivre ma demande</EmailButton>
      <Paragraph quiet>
        Gardez ce mail&nbsp;: ce lien vous donne accès à la demande, sans compte. Ne le transmettez qu’à ceux qui
        peuvent répondre ou la retirer à votre place.
      </Paragraph>
    </EmailLayout>
  );
}

ConnectionEnquiryReceived.PreviewProps = {
  number: 12,
  companyName: "Clinique du château",
  targetHours: 72,
  followUpUrl: "https://balorg.example/raccordement/lien?jeton=Zy3kQm8sT5aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456",
} satisfies Props;
