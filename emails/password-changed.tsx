import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** `changedAt` in ISO 8601. */
export type Props = { changedAt: string; forgottenPasswordUrl: string };

export const subject = (_props: Props) => "Votre mot de passe a été changé";

export default function PasswordChanged({ changedAt, forgottenPasswordUrl }: Props) {
  return (
    <EmailLayout preview="Si c’est vous, vous n’avez rien à faire." title="Votre mot de passe a été changé">
      <Paragraph>
        Le mot de passe de votre compte individuel a été changé le <strong>{formatDateTime(changedAt)}</strong>, heure
        de Paris.
      </Paragraph>
      <Paragraph>Si c’est vous, vous n’avez rien à faire.</Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Choisissez tout de suite un nouveau mot de passe, puis prévenez le
        centre de services de votre région.
      </Paragraph>
      <EmailButton href={forgottenPasswordUrl}>Reprendre la main sur mon compte</EmailButton>
    </EmailLayout>
  );
}

PasswordChanged.PreviewProps = {
  changedAt: "2026-11-24T13:05:00.000Z",
  forgottenPasswordUrl: "https://balorg.example/mot-de-passe/oublie",
} satisfies Props;
