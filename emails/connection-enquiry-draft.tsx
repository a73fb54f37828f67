import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** Nobody has proved yet that the address is theirs: nothing that was typed is told. */
export type Props = { resumeUrl: string; keptUntil: string };

export const subject = (_props: Props) => "Reprendre votre demande de raccordement";

export default function ConnectionEnquiryDraft({ resumeUrl, keptUntil }: Props) {
  return (
    <EmailLayout preview="Ce que vous avez saisi est gardé 30 jours." title="Reprendre votre demande de raccordement">
      <Paragraph>
        Ce que vous avez saisi est enregistré. Reprenez quand vous voulez, dans ce navigateur ou dans un autre, avant le{" "}
        {formatDateTime(keptUntil)}.
      </Paragraph>
      <EmailButton href={resumeUrl}>Reprendre la demande</EmailButton>
      <Paragraph quiet>
        Vous n’avez rien demandé&nbsp;? Ignorez ce message&nbsp;: aucune demande n’est envoyée sans un code reçu à votre
        adresse.
      </Paragraph>
    </EmailLayout>
  );
}

ConnectionEnquiryDraft.PreviewProps = {
  resumeUrl: "https://balorg.example/raccordement/lien?jeton=Zy3kQm8sT5aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456",
  keptUntil: "2026-12-24T09:00:00.000Z",
} satisfies Props;
