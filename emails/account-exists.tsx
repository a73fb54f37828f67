import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { Paragraph } from "./components/paragraph";

/** `occasion` is what somebody tried to do with the address; absent in a mail queued by an earlier version. */
export type Props = { signInUrl: string; forgottenPasswordUrl: string; occasion?: "sign_up" | "email_change" };

export const subject = (_props: Props) => "Vous avez déjà un compte Balorg";

const tried = {
  sign_up: "Une création de compte vient d’être demandée avec cette adresse mail, qui a déjà un compte individuel.",
  email_change:
    "Quelqu’un vient de demander que cette adresse mail devienne celle de son compte, mais elle a déjà un compte individuel.",
} as const;

export default function AccountExists({ signInUrl, forgottenPasswordUrl, occasion = "sign_up" }: Props) {
  return (
    <EmailLayout preview="Connectez-vous avec cette adresse mail." title="Vous avez déjà un compte">
      <Paragraph>
        {tried[occasion]} Un seul suffit&nbsp;: connectez-vous pour l’utiliser ou pour demander une boîte
        organisationnelle.
      </Paragraph>
      <EmailButton href={signInUrl}>Se connecter</EmailButton>
      <Paragraph>
        Mot de passe oublié&nbsp;? <EmailLink href={forgottenPasswordUrl}>Choisissez-en un nouveau</EmailLink>.
      </Paragraph>
      <Paragraph quiet>
        Vous n’avez rien demandé&nbsp;? Vous n’avez rien à faire&nbsp;: votre compte n’a pas changé.
      </Paragraph>
    </EmailLayout>
  );
}

AccountExists.PreviewProps = {
  signInUrl: "https://balorg.example/connexion",
  forgottenPasswordUrl: "https://balorg.example/mot-de-passe/oublie",
} satisfies Props;

export const variants = {
  "changement d’adresse": { ...AccountExists.PreviewProps, occasion: "email_change" },
} satisfies Record<string, Props>;
