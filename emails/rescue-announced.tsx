import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";
import { TypedText } from "./components/typed-text";

export type Props = {
  to: "responsable" | "member";
  successorName: string;
  reason: string;
  notBefore: string;
  address: string;
  structureName: string;
  pageUrl: string;
};

export const subject = ({ structureName }: Props) =>
  `Un nouveau responsable est proposé pour la BAL ORG de ${structureName}`;

export default function RescueAnnounced({
  to,
  successorName,
  reason,
  notBefore,
  address,
  structureName,
  pageUrl,
}: Props) {
  return (
    <EmailLayout preview={`Le centre de services propose ${successorName}.`} title="Un nouveau responsable est proposé">
      <Paragraph>
        Le centre de services propose que <strong>{successorName}</strong> devienne responsable de cette boîte
        organisationnelle, pour ce motif&nbsp;:
      </Paragraph>
      <Paragraph>
        «&nbsp;
        <TypedText text={reason} />
        &nbsp;»
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <Paragraph>
        Un second instructeur doit encore confirmer, et la personne accepter. Rien ne change avant le{" "}
        {formatDateTime(notBefore)}, sauf si le départ du responsable est établi.
      </Paragraph>
      {to === "responsable" ? (
        <>
          <Paragraph>
            <strong>Vous êtes toujours responsable de cette boîte&nbsp;?</strong> Opposez-vous&nbsp;: la proposition
            prend fin aussitôt.
          </Paragraph>
          <EmailButton href={pageUrl}>M’opposer à ce changement</EmailButton>
        </>
      ) : (
        <>
          <EmailButton href={pageUrl}>Ouvrir la boîte</EmailButton>
          <Paragraph quiet>
            Le responsable actuel est toujours là&nbsp;? Prévenez-le, et prévenez le centre de services.
          </Paragraph>
        </>
      )}
    </EmailLayout>
  );
}

RescueAnnounced.PreviewProps = {
  to: "member",
  successorName: "Inès Moreau",
  reason: "Le responsable a quitté la pharmacie et ne répond plus.",
  notBefore: "2026-11-27T09:30:00.000Z",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  pageUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  responsable: { ...RescueAnnounced.PreviewProps, to: "responsable" },
} satisfies Record<string, Props>;
