import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { Paragraph } from "./components/paragraph";

export type Props = { signInUrl: string; forgottenPasswordUrl: string };

export const subject = (_props: Props) => "Vous avez déjà un compte Balorg";

export default function AccountExists({ signInUrl, forgottenPasswordUrl }: Props) {
  return (
    <EmailLayout preview="Connectez-vous avec cette adresse mail." title="Vous avez déjà un compte">
      <Paragraph>
        Une création de compte vient d’être demandée avec cette adresse mail, qui a déjà un compte individuel. Un seul
        suffit&nbsp;: connectez-vous pour l’utiliser ou pour demander une boîte organisationnelle.
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
