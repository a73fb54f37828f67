import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { RequestFacts } from "./components/request-facts";
import { TypedText } from "./components/typed-text";

/** `label` is the label of the form's field that a question is about. */
export type Props = {
  requestNumber: number;
  structureName: string;
  message: string;
  questions: { label: string; question: string }[];
  requestUrl: string;
};

export const subject = ({ requestNumber }: Props) =>
  `Des précisions sont nécessaires pour votre demande de BAL ORG n°\u00a0${requestNumber}`;

export default function InformationRequested({ requestNumber, structureName, message, questions, requestUrl }: Props) {
  return (
    <EmailLayout preview="Votre demande attend votre réponse." title="Votre demande attend votre réponse">
      <RequestFacts requestNumber={requestNumber} structureName={structureName} />
      <Paragraph>Le centre de services a besoin de précisions pour décider&nbsp;:</Paragraph>
      <Paragraph>
        <TypedText text={message} />
      </Paragraph>
      {questions.length > 0 && (
        <Facts facts={questions.map(({ label, question }) => ({ label, value: <TypedText text={question} /> }))} />
      )}
      <EmailButton href={requestUrl}>Répondre et compléter</EmailButton>
      <Paragraph quiet>
        Ce que vous avez déjà saisi est conservé. Le délai de réponse repart quand vous renvoyez votre demande.
      </Paragraph>
    </EmailLayout>
  );
}

InformationRequested.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  message: "Bonjour,\nDeux points empêchent la création de la boîte.",
  questions: [
    {
      label: "Identifiant établissement",
      question: "Ce numéro FINESS est celui de l’entité juridique. Indiquez celui de l’officine.",
    },
    { label: "Téléphone professionnel", question: "Ce numéro ne répond pas. Est-il à jour\u00a0?" },
  ],
  requestUrl: "https://balorg.example/suivi/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;

export const variants = {
  "message seul": { ...InformationRequested.PreviewProps, questions: [] },
} satisfies Record<string, Props>;
