import type { ReactNode } from "react";
import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = {
  outcome: "declined" | "taken_back" | "refused" | "objected" | "expired" | "dropped";
  successorName: string;
  endedBy: string | null;
  address: string;
  structureName: string;
  pageUrl: string;
};

const sentences: Record<Props["outcome"], (who: { endedBy: ReactNode; successor: ReactNode }) => ReactNode> = {
  declined: ({ successor }) => <>{successor} ne souhaite pas devenir responsable de cette boîte.</>,
  taken_back: ({ endedBy, successor }) => (
    <>
      {endedBy} a annulé la proposition faite à {successor}.
    </>
  ),
  refused: ({ endedBy, successor }) => (
    <>
      {endedBy} n’a pas confirmé que {successor} devienne responsable de cette boîte.
    </>
  ),
  objected: ({ endedBy, successor }) => (
    <>
      {endedBy}, responsable de la boîte, s’est opposé à son remplacement par {successor}.
    </>
  ),
  expired: ({ successor }) => <>{successor} n’a pas répondu à temps.</>,
  dropped: ({ successor }) => <>{successor} ne peut plus devenir responsable de cette boîte.</>,
};

export const subject = ({ structureName }: Props) => `Le responsable de la BAL ORG de ${structureName} ne change pas`;

export default function HandoverEnded({ outcome, successorName, endedBy, address, structureName, pageUrl }: Props) {
  const who = {
    endedBy: <strong>{endedBy ?? "Balorg"}</strong>,
    successor: <strong>{successorName}</strong>,
  };
  return (
    <EmailLayout preview="La proposition n’a pas abouti." title="Le responsable de la boîte ne change pas">
      <Paragraph>{sentences[outcome](who)}</Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>Rien n’a changé dans la boîte. Une autre personne peut être proposée.</Paragraph>
      <EmailButton href={pageUrl}>Voir où cela en est</EmailButton>
    </EmailLayout>
  );
}

HandoverEnded.PreviewProps = {
  outcome: "declined",
  successorName: "Inès Moreau",
  endedBy: "Inès Moreau",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  pageUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/responsable",
} satisfies Props;

export const variants = {
  annulée: { ...HandoverEnded.PreviewProps, outcome: "taken_back", endedBy: "Nadège Vives" },
  "non confirmée": { ...HandoverEnded.PreviewProps, outcome: "refused", endedBy: "Le centre de services" },
  opposition: { ...HandoverEnded.PreviewProps, outcome: "objected", endedBy: "Nadège Vives" },
  expirée: { ...HandoverEnded.PreviewProps, outcome: "expired", endedBy: null },
  impossible: { ...HandoverEnded.PreviewProps, outcome: "dropped", endedBy: null },
} satisfies Record<string, Props>;
