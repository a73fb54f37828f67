import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

export type Props = {
  kind: "handover" | "rescue";
  proposedBy: string;
  address: string;
  structureName: string;
  answerBefore: string;
  pageUrl: string;
};

export const subject = ({ structureName }: Props) =>
  `Acceptez-vous de répondre de la BAL ORG de ${structureName}\u00a0?`;

export default function HandoverProposed({ kind, proposedBy, address, structureName, answerBefore, pageUrl }: Props) {
  return (
    <EmailLayout preview="Votre réponse est attendue." title="On vous propose de répondre d’une BAL ORG">
      {kind === "handover" ? (
        <Paragraph>
          <strong>{proposedBy}</strong> souhaite vous transmettre la responsabilité de cette boîte organisationnelle.
        </Paragraph>
      ) : (
        <Paragraph>
          <strong>{proposedBy}</strong> vous propose de devenir responsable de cette boîte organisationnelle, dont le
          responsable n’est plus là.
        </Paragraph>
      )}
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>
        Le responsable répond de la boîte et des personnes qui y ont accès. Rien ne change tant que vous n’avez pas
        accepté. Répondez avant le {formatDateTime(answerBefore)}.
      </Paragraph>
      <EmailButton href={pageUrl}>Accepter ou décliner</EmailButton>
      <Paragraph quiet>
        Vous ne connaissez pas cette structure&nbsp;? Déclinez, et prévenez le centre de services.
      </Paragraph>
    </EmailLayout>
  );
}

HandoverProposed.PreviewProps = {
  kind: "handover",
  proposedBy: "Nadège Vives",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  answerBefore: "2026-12-08T09:30:00.000Z",
  pageUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/responsable/accepter",
} satisfies Props;

export const variants = {
  "par le centre de services": {
    ...HandoverProposed.PreviewProps,
    kind: "rescue",
    proposedBy: "Le centre de services",
  },
} satisfies Record<string, Props>;
