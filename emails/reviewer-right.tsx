import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

export type Props = { kind: "granted" | "removed"; regionName: string; changedBy: string; pageUrl: string };

const titles = {
  granted: "Vous instruisez les demandes d’une région",
  removed: "Vous n’instruisez plus les demandes d’une région",
} as const satisfies Record<Props["kind"], string>;

export const subject = ({ kind, regionName }: Props) =>
  kind === "granted"
    ? `Vous pouvez instruire les demandes\u00a0: ${regionName}`
    : `Vous n’instruisez plus les demandes\u00a0: ${regionName}`;

export default function ReviewerRight({ kind, regionName, changedBy, pageUrl }: Props) {
  return (
    <EmailLayout preview={titles[kind]} title={titles[kind]}>
      {kind === "granted" ? (
        <>
          <Paragraph>
            <strong>{changedBy}</strong> vous a donné le droit d’instruire les demandes de cette région&nbsp;:{" "}
            <strong>{regionName}</strong>. La file est ouverte dès votre prochaine page.
          </Paragraph>
          <EmailButton href={pageUrl}>Ouvrir la file des demandes</EmailButton>
          <Paragraph quiet>Vous ne vous y attendiez pas&nbsp;? Prévenez le centre de services.</Paragraph>
        </>
      ) : (
        <>
          <Paragraph>
            <strong>{changedBy}</strong> vous a retiré le droit d’instruire les demandes de cette région&nbsp;:{" "}
            <strong>{regionName}</strong>. Ce que vous avez décidé reste décidé. Votre compte individuel n’est pas
            touché.
          </Paragraph>
          <EmailButton href={pageUrl}>Ouvrir mon compte</EmailButton>
        </>
      )}
    </EmailLayout>
  );
}

ReviewerRight.PreviewProps = {
  kind: "granted",
  regionName: "Occitanie",
  changedBy: "Hugo Lambert",
  pageUrl: "https://balorg.example/instruction",
} satisfies Props;

export const variants = {
  retiré: { ...ReviewerRight.PreviewProps, kind: "removed", pageUrl: "https://balorg.example/boites/personnelle" },
} satisfies Record<string, Props>;
