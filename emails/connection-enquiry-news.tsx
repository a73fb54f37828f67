import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EnquiryFacts } from "./components/enquiry-facts";
import { Paragraph } from "./components/paragraph";

export type Props = { kind: "answered" | "withdrawn"; number: number; companyName: string; enquiryUrl: string };

const wordings = {
  answered: { title: "Réponse à une demande de raccordement", news: "Le contact a répondu à votre question." },
  withdrawn: { title: "Demande de raccordement retirée", news: "Le contact a retiré sa demande." },
} as const satisfies Record<Props["kind"], Record<"title" | "news", string>>;

export const subject = ({ kind, number }: Props) => `${wordings[kind].title} (n°\u00a0${number})`;

export default function ConnectionEnquiryNews({ kind, number, companyName, enquiryUrl }: Props) {
  const { title, news } = wordings[kind];
  return (
    <EmailLayout preview={news} title={title}>
      <EnquiryFacts number={number} companyName={companyName} />
      <Paragraph>{news}</Paragraph>
      <EmailButton href={enquiryUrl}>Ouvrir la demande</EmailButton>
    </EmailLayout>
  );
}

ConnectionEnquiryNews.PreviewProps = {
  kind: "answered",
  number: 12,
  companyName: "Clinique du château",
  enquiryUrl: "https://balorg.example/administration/raccordements/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;

export const variants = {
  retrait: { ...ConnectionEnquiryNews.PreviewProps, kind: "withdrawn" },
} satisfies Record<string, Props>;
