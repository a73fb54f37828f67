import type { ReactNode } from "react";
import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = {
  to: "successor" | "former" | "gone" | "member";
  kind: "handover" | "rescue";
  successorName: string;
  formerName: string;
  address: string;
  structureName: string;
  pageUrl: string;
};

const sentences: Record<Props["to"], (names: { successor: ReactNode; former: ReactNode }) => ReactNode> = {
  successor: ({ successor, former }) => (
    <>
      {successor}, vous êtes désormais responsable de cette boîte organisationnelle, à la suite de {former}. Vérifiez
      qui en est membre, et avec quel rôle.
    </>
  ),
  former: ({ successor, former }) => (
    <>
      {successor} a accepté de vous succéder. {former}, vous n’êtes plus responsable de cette boîte, mais gestionnaire.
    </>
  ),
  gone: ({ successor, former }) => (
    <>
      {successor} a accepté de vous succéder. {former}, vous n’êtes plus responsable de cette boîte, et n’y avez plus
      accès.
    </>
  ),
  member: ({ successor, former }) => (
    <>
      {successor} est désormais responsable de cette boîte organisationnelle, à la suite de {former}. Votre rôle ne
      change pas.
    </>
  ),
};

export const subject = ({ to, structureName }: Props) =>
  to === "successor"
    ? `Vous êtes responsable de la BAL ORG de ${structureName}`
    : `La BAL ORG de ${structureName} a un nouveau responsable`;

export default function ResponsableChanged(props: Props) {
  const { to, kind, successorName, formerName, address, structureName, pageUrl } = props;
  const names = { successor: <strong>{successorName}</strong>, former: <strong>{formerName}</strong> };
  return (
    <EmailLayout preview={subject(props)} title="La boîte a un nouveau responsable">
      <Paragraph>{sentences[to](names)}</Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      {kind === "rescue" && (
        <Paragraph>Ce changement a été décidé par deux instructeurs du centre de services.</Paragraph>
      )}
      <EmailButton href={pageUrl}>{to === "gone" ? "Ouvrir mon compte" : "Ouvrir la boîte"}</EmailButton>
      <Paragraph quiet>Vous ne vous y attendiez pas&nbsp;? Prévenez le centre de services.</Paragraph>
    </EmailLayout>
  );
}

ResponsableChanged.PreviewProps = {
  to: "successor",
  kind: "handover",
  successorName: "Inès Moreau",
  formerName: "Nadège Vives",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  pageUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  "ancien responsable": { ...ResponsableChanged.PreviewProps, to: "former" },
  "ancien responsable parti": {
    ...ResponsableChanged.PreviewProps,
    to: "gone",
    kind: "rescue",
    pageUrl: "https://balorg.example/boites/personnelle",
  },
  membre: { ...ResponsableChanged.PreviewProps, to: "member" },
} satisfies Record<string, Props>;
