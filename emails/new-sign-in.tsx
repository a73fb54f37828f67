import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** `signedInAt` in ISO 8601; `browser` and `origin` as far as they are known. */
export type Props = { signedInAt: string; browser: string | null; origin: string | null; forgottenPasswordUrl: string };

export const subject = (_props: Props) => "Nouvelle connexion à votre compte";

export default function NewSignIn({ signedInAt, browser, origin, forgottenPasswordUrl }: Props) {
  return (
    <EmailLayout preview="Si c’est vous, vous n’avez rien à faire." title="Nouvelle connexion à votre compte">
      <Paragraph>Quelqu’un vient de se connecter à votre compte individuel depuis un navigateur inhabituel.</Paragraph>
      <Facts
        facts={[
          { label: "Date, heure de Paris", value: formatDateTime(signedInAt) },
          { label: "Navigateur", value: browser ?? "inconnu" },
          { label: "Origine approximative", value: origin ?? "inconnue" },
        ]}
      />
      <Paragraph>Si c’est vous, vous n’avez rien à faire.</Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Quelqu’un est entré dans votre compte. Changez le mot de passe de ce
        compte et celui de votre messagerie, puis prévenez le centre de services de votre région.
      </Paragraph>
      <EmailButton href={forgottenPasswordUrl}>Choisir un nouveau mot de passe</EmailButton>
    </EmailLayout>
  );
}

NewSignIn.PreviewProps = {
  signedInAt: "2026-11-24T13:05:00.000Z",
  browser: "Firefox sous Windows",
  origin: "82.64.0.0 (France)",
  forgottenPasswordUrl: "https://balorg.example/mot-de-passe/oublie",
} satisfies Props;

export const variants = {
  "origine inconnue": { ...NewSignIn.PreviewProps, browser: null, origin: null },
} satisfies Record<string, Props>;
