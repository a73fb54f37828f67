import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { EmailLink } from "./components/email-link";
import { Paragraph } from "./components/paragraph";

export type Props = { forgottenPasswordUrl: string; securityUrl: string };

const title = "Quelqu’un essaie de deviner votre mot de passe";

export const subject = (_props: Props) => title;

export default function GuessesAtAccount({ forgottenPasswordUrl, securityUrl }: Props) {
  return (
    <EmailLayout preview="Votre compte n’a pas été ouvert." title={title}>
      <Paragraph>
        Plusieurs mots de passe faux viennent d’être essayés sur votre compte individuel, depuis des appareils que vous
        n’utilisez pas d’habitude. <strong>Votre compte n’a pas été ouvert.</strong>
      </Paragraph>
      <Paragraph>
        Pour un temps, on ne peut plus y entrer par mot de passe depuis un nouvel appareil. Là où vous vous connectez
        d’habitude, rien ne change.
      </Paragraph>
      <Paragraph>
        <strong>C’est vous, et vous êtes bloqué&nbsp;?</strong> Choisissez un nouveau mot de passe depuis cet
        appareil&nbsp;: l’attente est levée aussitôt.
      </Paragraph>
      <EmailButton href={forgottenPasswordUrl}>C’est moi, choisir un nouveau mot de passe</EmailButton>
      <Paragraph quiet>
        Une clé d’accès, dans <EmailLink href={securityUrl}>Sécurité</EmailLink>, ne se devine pas.
      </Paragraph>
    </EmailLayout>
  );
}

GuessesAtAccount.PreviewProps = {
  forgottenPasswordUrl: "https://balorg.example/mot-de-passe/oublie",
  securityUrl: "https://balorg.example/compte/securite",
} satisfies Props;
