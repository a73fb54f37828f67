import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

export type Props = { structureName: string; serviceCentreName: string };

export const subject = (_props: Props) => "Votre demande de raccordement est transmise";

export default function ConnectionEnquiryReceived({ structureName, serviceCentreName }: Props) {
  return (
    <EmailLayout preview={`${serviceCentreName} vous répondra.`} title="Votre demande de raccordement est transmise">
      <Paragraph>
        Votre demande pour <strong>{structureName}</strong> est arrivée à {serviceCentreName}, qui vous répondra par
        mail ou par téléphone.
      </Paragraph>
      <Paragraph>Vous n’avez rien d’autre à faire pour le moment.</Paragraph>
      <Paragraph quiet>
        Vous n’avez rien demandé&nbsp;? Ignorez ce message, ou signalez-le au centre de services.
      </Paragraph>
    </EmailLayout>
  );
}

ConnectionEnquiryReceived.PreviewProps = {
  structureName: "Clinique du château",
  serviceCentreName: "le centre de services e-santé Occitanie",
} satisfies Props;
