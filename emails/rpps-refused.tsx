import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

export type Props = { reason: string; accountUrl: string };

export const subject = (_props: Props) => "Votre numéro RPPS n’a pas pu être vérifié";

export default function RppsRefused({ reason, accountUrl }: Props) {
  return (
    <EmailLayout preview="Votre compte ne change pas." title="Votre numéro RPPS n’a pas pu être vérifié">
      <Paragraph>Le centre de services de votre région a répondu à votre déclaration&nbsp;:</Paragraph>
      <Paragraph>
        <TypedText text={reason} />
      </Paragraph>
      <Paragraph>Votre compte ne change pas. Vous pouvez corriger le numéro et le déclarer de nouveau.</Paragraph>
      <EmailButton href={accountUrl}>Déclarer de nouveau</EmailButton>
    </EmailLayout>
  );
}

RppsRefused.PreviewProps = {
  reason: "Ce numéro est celui d’une autre personne. Vérifiez-le sur l’attestation de votre ordre.",
  accountUrl: "https://balorg.example/compte/rpps",
} satisfies Props;
