import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { type Fact, Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

export type Props = {
  structureName: string;
  finess: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  message: string;
};

export const subject = ({ structureName }: Props) => `Demande de raccordement\u00a0: ${structureName}`;

export default function ConnectionEnquiry(props: Props) {
  const { structureName, finess, contactName, contactEmail, contactPhone, message } = props;
  const facts: Fact[] = [
    { label: "Structure", value: structureName },
    { label: "FINESS", value: finess ?? "non indiqué" },
    { label: "Contact", value: contactName },
    { label: "Adresse mail", value: contactEmail },
    { label: "Téléphone", value: contactPhone ?? "non indiqué" },
  ];
  return (
    <EmailLayout preview={`${structureName} souhaite déployer le service.`} title="Demande de raccordement">
      <Paragraph>
        Une structure souhaite déployer le service chez elle. Elle a écrit par le formulaire public.
      </Paragraph>
      <Facts facts={facts} />
      <Paragraph>
        <strong>Son message&nbsp;:</strong>
      </Paragraph>
      <Paragraph>
        <TypedText text={message} />
      </Paragraph>
      <EmailButton href={`mailto:${encodeURIComponent(contactEmail).replace("%40", "@")}`}>
        Répondre par mail
      </EmailButton>
      <Paragraph quiet>L’identité de la personne et celle de la structure n’ont pas été vérifiées.</Paragraph>
    </EmailLayout>
  );
}

ConnectionEnquiry.PreviewProps = {
  structureName: "Clinique du château",
  finess: "310781406",
  contactName: "Camille Roux",
  contactEmail: "direction@clinique-du-chateau.example",
  contactPhone: "+33 5 61 00 00 00",
  message: "Bonjour,\n\nNous souhaitons ouvrir une vingtaine de boîtes pour nos services.\n\nCordialement",
} satisfies Props;

export const variants = {
  "sans FINESS ni téléphone": { ...ConnectionEnquiry.PreviewProps, finess: null, contactPhone: null },
} satisfies Record<string, Props>;
