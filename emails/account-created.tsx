import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

export type Props = { firstName: string; kind: "PER" | "INT"; signInUrl: string };

export const subject = (_props: Props) => "Votre compte individuel est créé";

const nextSteps = {
  PER: "Votre identifiant RPPS reste à vérifier. Votre adresse MSSanté personnelle sera créée après cette vérification.",
  INT: "Sans identifiant RPPS, votre compte n’apparaît pas dans l’annuaire. Il vous donne accès aux boîtes organisationnelles dont vous êtes membre.",
} as const satisfies Record<Props["kind"], string>;

export default function AccountCreated({ firstName, kind, signInUrl }: Props) {
  return (
    <EmailLayout preview="Vous pouvez vous connecter dès maintenant." title="Votre compte individuel est créé">
      <Paragraph>Bonjour {firstName},</Paragraph>
      <Paragraph>
        Vous pouvez vous connecter dès maintenant avec cette adresse mail et le mot de passe que vous avez choisi.
      </Paragraph>
      <Paragraph>{nextSteps[kind]}</Paragraph>
      <EmailButton href={signInUrl}>Se connecter</EmailButton>
    </EmailLayout>
  );
}

AccountCreated.PreviewProps = {
  firstName: "Nadège",
  kind: "PER",
  signInUrl: "https://balorg.example/connexion",
} satisfies Props;

export const variants = {
  "sans RPPS": { ...AccountCreated.PreviewProps, kind: "INT" },
} satisfies Record<string, Props>;
