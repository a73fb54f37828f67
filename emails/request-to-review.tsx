import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";
import { RequestFacts } from "./components/request-facts";

export type Props = {
  requestNumber: number;
  structureName: string;
  occasion: "submitted" | "completed" | "corrected";
  reviewUrl: string;
};

const occasions = {
  submitted: { title: "Nouvelle demande de BAL ORG", what: "Une nouvelle demande attend votre décision." },
  completed: { title: "Demande de BAL ORG complétée", what: "Le demandeur a répondu à vos questions." },
  corrected: {
    title: "Demande de BAL ORG corrigée",
    what: "Le demandeur a corrigé une demande que vous aviez refusée.",
  },
} as const satisfies Record<Props["occasion"], { title: string; what: string }>;

export const subject = ({ requestNumber, structureName, occasion }: Props) =>
  `${occasions[occasion].title} n°\u00a0${requestNumber}\u00a0: ${structureName}`;

export default function RequestToReview({ requestNumber, structureName, occasion, reviewUrl }: Props) {
  const { title, what } = occasions[occasion];
  return (
    <EmailLayout preview={what} title={title}>
      <Paragraph>{what}</Paragraph>
      <RequestFacts requestNumber={requestNumber} structureName={structureName} />
      <EmailButton href={reviewUrl}>Instruire la demande</EmailButton>
    </EmailLayout>
  );
}

RequestToReview.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  occasion: "submitted",
  reviewUrl: "https://balorg.example/instruction/5d0c9a52-4a3b-4e1e-9a3e-6d2b7f0c1e11",
} satisfies Props;

export const variants = {
  complétée: { ...RequestToReview.PreviewProps, occasion: "completed" },
  corrigée: { ...RequestToReview.PreviewProps, occasion: "corrected" },
} satisfies Record<string, Props>;
