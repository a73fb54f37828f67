import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { RequestFacts } from "./components/request-facts";
import { TypedText } from "./components/typed-text";

/** `reason` is the French label of the refusal, `explanation` what the reviewer wrote. */
export type Props = {
  requestNumber: number;
  structureName: string;
  reason: string;
  explanation: string;
  canBeCorrected: boolean;
  requestUrl: string;
};

export const subject = ({ requestNumber }: Props) => `Votre demande de BAL ORG n°\u00a0${requestNumber} est refusée`;

export default function RequestRefused(props: Props) {
  const { requestNumber, structureName, reason, explanation, canBeCorrected, requestUrl } = props;
  return (
    <EmailLayout
      preview={canBeCorrected ? "Vous pouvez la corriger et la renvoyer." : "Voici pourquoi."}
      title="Votre demande est refusée"
    >
      <RequestFacts requestNumber={requestNumber} structureName={structureName} />
      <Paragraph>Le centre de services de votre région ne peut pas accepter cette demande.</Paragraph>
      <Facts
        facts={[
          { label: "Motif", value: reason },
          { label: "Explication", value: <TypedText text={explanation} /> },
        ]}
      />
      <Paragraph>
        {canBeCorrected
          ? "Vous pouvez la corriger et l’envoyer de nouveau\u00a0: tout ce que vous aviez saisi est repris."
          : "Cette demande ne peut pas être corrigée. En cas de désaccord, contactez le centre de services."}
      </Paragraph>
      <EmailButton href={requestUrl}>{canBeCorrected ? "Corriger ma demande" : "Voir ma demande"}</EmailButton>
    </EmailLayout>
  );
}

RequestRefused.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  reason: "Structure introuvable",
  explanation: "Le numéro FINESS indiqué ne correspond à aucune officine d’Albi.\nVérifiez-le auprès de votre ordre.",
  canBeCorrected: true,
  requestUrl: "https://balorg.example/suivi/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;

export const variants = {
  définitif: { ...RequestRefused.PreviewProps, reason: "Hors de la région", canBeCorrected: false },
} satisfies Record<string, Props>;
