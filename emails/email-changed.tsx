import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** `changedAt` in ISO 8601; `newEmail` masked, as nobody knows who reads this. */
export type Props = { changedAt: string; newEmail: string; undoUrl: string };

export const subject = (_props: Props) => "L’adresse mail de votre compte a été changée";

export default function EmailChanged({ changedAt, newEmail, undoUrl }: Props) {
  return (
    <EmailLayout
      preview="Si c’est vous, vous n’avez rien à faire."
      title="L’adresse mail de votre compte a été changée"
    >
      <Paragraph>
        Votre compte individuel n’utilise plus cette adresse&nbsp;: la connexion et nos messages passent par la
        nouvelle.
      </Paragraph>
      <Facts
        facts={[
          { label: "Date, heure de Paris", value: formatDateTime(changedAt) },
          { label: "Nouvelle adresse", value: newEmail },
        ]}
      />
      <Paragraph>Si c’est vous, vous n’avez rien à faire.</Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Pendant 7 jours, vous pouvez rétablir cette adresse sans vous
        connecter. Vous choisirez un nouveau mot de passe, et toutes les sessions ouvertes prendront fin.
      </Paragraph>
      <EmailButton href={undoUrl}>Rétablir mon adresse</EmailButton>
      <Paragraph quiet>
        Ne transmettez ce message à personne&nbsp;: ce lien donne accès au compte. Passé ce délai, prévenez le centre de
        services de votre région.
      </Paragraph>
    </EmailLayout>
  );
}

EmailChanged.PreviewProps = {
  changedAt: "2026-11-24T13:05:00.000Z",
  newEmail: "n…@exemple.fr",
  undoUrl: "https://balorg.example/compte/email/lien?jeton=5sVQ",
} satisfies Props;
