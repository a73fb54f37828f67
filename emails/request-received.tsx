import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";
import { RequestFacts } from "./components/request-facts";

export type Props = { requestNumber: number; structureName: string; targetDelayHours: number; requestUrl: string };

export const subject = ({ requestNumber }: Props) => `Votre demande de BAL ORG n°\u00a0${requestNumber} est reçue`;

export default function RequestReceived({ requestNumber, structureName, targetDelayHours, requestUrl }: Props) {
  return (
    <EmailLayout preview={`Réponse visée sous ${targetDelayHours} heures.`} title="Votre demande est reçue">
      <RequestFacts requestNumber={requestNumber} structureName={structureName} />
      <Paragraph>
        Le centre de services de votre région l’examine. Il vise une réponse sous{" "}
        <strong>{targetDelayHours}&nbsp;heures</strong>. Vous recevrez un mail à chaque étape.
      </Paragraph>
      <EmailButton href={requestUrl}>Suivre ma demande</EmailButton>
      <Paragraph quiet>
        Sur la même page, vous pouvez relire ce que vous avez envoyé et retirer votre demande.
      </Paragraph>
    </EmailLayout>
  );
}

RequestReceived.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  targetDelayHours: 72,
  requestUrl: "https://balorg.example/suivi/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;
