import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { Paragraph } from "./components/paragraph";

export type Props = { resetUrl: string };

export const subject = (_props: Props) => "Choisissez un nouveau mot de passe";

export default function PasswordReset({ resetUrl }: Props) {
  return (
    <EmailLayout preview="Ce lien est valable 30 minutes." title="Choisissez un nouveau mot de passe">
      <Paragraph>Vous avez demandé à changer le mot de passe de votre compte individuel.</Paragraph>
      <EmailButton href={resetUrl}>Choisir un nouveau mot de passe</EmailButton>
      <Paragraph>
        Ce lien est valable <strong>30 minutes</strong> et ne sert qu’une fois. Ne le transmettez à personne.
      </Paragraph>
      <Paragraph quiet>
        Si le bouton ne répond pas, copiez cette adresse dans votre navigateur&nbsp;:
        <br />
        <EmailLink href={resetUrl}>{resetUrl}</EmailLink>
      </Paragraph>
      <Paragraph quiet>
        Vous n’avez rien demandé&nbsp;? Ignorez ce message&nbsp;: votre mot de passe ne change pas.
      </Paragraph>
    </EmailLayout>
  );
}

PasswordReset.PreviewProps = {
  resetUrl: "https://balorg.example/mot-de-passe/nouveau?jeton=Zt3nJ8Yw0q5mVd2LrKx7Pa9HsBc4EuGf6TiNoQ1WyRk",
} satisfies Props;
