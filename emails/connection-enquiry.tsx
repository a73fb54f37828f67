import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

/** `enquiryUrl` is where the operator handles it; a service centre answers by mail. */
export type Props = {
  number: number;
  companyName: string;
  identifier: string | null;
  place: string;
  regionName: string;
  contactName: string;
  contactRole: string | null;
  contactEmail: string;
  contactPhone: string | null;
  people: number | null;
  sites: number | null;
  message: string;
  enquiryUrl: string | null;
};

export const subject = ({ number, companyName }: Props) =>
  `Demande de raccordement n°\u00a0${number}\u00a0: ${companyName}`;

export default function ConnectionEnquiry(props: Props) {
  const { number, companyName, contactName, contactRole, contactEmail, message, enquiryUrl } = props;
  const facts = [
    { label: "Demande", value: `Raccordement n°\u00a0${number}, ${props.regionName}` },
    { label: "Structure", value: companyName },
    { label: "Identifiant", value: props.identifier },
    { label: "Adresse", value: props.place },
    { label: "Contact", value: [contactName, contactRole].filter(Boolean).join(", ") },
    { label: "Adresse mail", value: contactEmail },
    { label: "Téléphone", value: props.contactPhone },
    { label: "Personnes", value: props.people },
    { label: "Sites", value: props.sites },
  ];
  return (
    <EmailLayout preview={`${companyName} souhaite déployer le service.`} title="Demande de raccordement">
      <Paragraph>
        Une structure souhaite déployer le service chez elle. Elle a écrit par le formulaire public, et confirmé son
        adresse mail par un code.
      </Paragraph>
      <Facts facts={facts.map(({ label, value }) => ({ label, value: value || "non indiqué" }))} />
      <Paragraph>
        <strong>Son projet&nbsp;:</strong>
      </Paragraph>
      <Paragraph>
        <TypedText text={message} />
      </Paragraph>
      {enquiryUrl ? (
        <EmailButton href={enquiryUrl}>Traiter la demande</EmailButton>
      ) : (
        <EmailButton href={`mailto:${encodeURIComponent(contactEmail).replace("%40", "@")}`}>
          Répondre par mail
        </EmailButton>
      )}
      <Paragraph quiet>L’identité de la personne et son lien avec la structure n’ont pas été vérifiés.</Paragraph>
    </EmailLayout>
  );
}

ConnectionEnquiry.PreviewProps = {
  number: 12,
  companyName: "Clinique du château",
  identifier: "31 078 140 6",
  place: "2 rue du Château, 31000 Toulouse",
  regionName: "Occitanie",
  contactName: "Camille Roux",
  contactRole: "Directrice",
  contactEmail: "direction@clinique-du-chateau.example",
  contactPhone: "+33 5 61 00 00 00",
  people: 50,
  sites: 2,
  message: "Bonjour,\n\nNous souhaitons ouvrir une vingtaine de boîtes pour nos services.\n\nCordialement",
  enquiryUrl: null,
} satisfies Props;

export const variants = {
  "à l’opérateur": {
    ...ConnectionEnquiry.PreviewProps,
    enquiryUrl: "https://balorg.example/administration/raccordements/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
  },
} satisfies Record<string, Props>;
