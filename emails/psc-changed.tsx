import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

/** `isLinked` tells whether Pro Santé Connect opens the account from now on, or no longer does. */
export type Props = { firstName: string; isLinked: boolean; accountUrl: string };

const titleOf = ({ isLinked }: Props) =>
  isLinked ? "Votre compte est relié à Pro Santé Connect" : "Votre compte n’est plus relié à Pro Santé Connect";

export const subject = titleOf;

export default function PscChanged(props: Props) {
  return (
    <EmailLayout preview="Si c’est vous, vous n’avez rien à faire." title={titleOf(props)}>
      <Paragraph>Bonjour {props.firstName},</Paragraph>
      <Paragraph>
        {props.isLinked
          ? "Votre carte CPS ou votre application e-CPS ouvrent désormais votre compte individuel, sans mot de passe ni code."
          : "Pour ouvrir votre compte individuel, il faut de nouveau votre mot de passe et votre second facteur."}
      </Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Changez tout de suite votre mot de passe, puis prévenez le centre de
        services de votre région.
      </Paragraph>
      <EmailButton href={props.accountUrl}>Voir mon compte</EmailButton>
    </EmailLayout>
  );
}

PscChanged.PreviewProps = {
  firstName: "Nadia",
  isLinked: true,
  accountUrl: "https://balorg.example/compte/pro-sante-connect",
} satisfies Props;

export const variants = { "no longer linked": { ...PscChanged.PreviewProps, isLinked: false } };
