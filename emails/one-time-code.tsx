import { CodeBlock } from "./components/code-block";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

export type Props = {
  code: string;
  purpose: "sign_in" | "sign_up" | "association" | "email_change" | "proof" | "connection_enquiry";
};

const passwordIsKnown =
  "quelqu’un connaît votre mot de passe. Changez-le par «\u00a0Mot de passe oublié\u00a0» sur la page de connexion";

const wordings = {
  sign_in: {
    subject: "Votre code de connexion",
    use: "Saisissez ce code pour terminer votre connexion.",
    unexpected: passwordIsKnown,
  },
  sign_up: {
    subject: "Votre code pour créer votre compte",
    use: "Saisissez ce code pour confirmer votre adresse mail et continuer la création de votre compte.",
    unexpected: "ignorez ce message\u00a0: aucun compte ne sera créé",
  },
  association: {
    subject: "Votre code pour associer votre compte à une BAL ORG",
    use: "Saisissez ce code pour associer votre compte individuel à la boîte organisationnelle que vous demandez.",
    unexpected: passwordIsKnown,
  },
  email_change: {
    subject: "Votre code pour changer d’adresse mail",
    use: "Saisissez ce code pour confirmer que cette adresse est la vôtre\u00a0: elle deviendra celle de votre compte.",
    unexpected: "ignorez ce message\u00a0: rien ne changera",
  },
  proof: {
    subject: "Votre code pour confirmer votre identité",
    use: "Saisissez ce code pour confirmer que c’est bien vous, avant une action importante sur votre compte.",
    unexpected:
      "quelqu’un est connecté à votre compte. Fermez vos autres sessions et changez votre mot de passe dans «\u00a0Mon compte\u00a0»",
  },
  connection_enquiry: {
    subject: "Votre code pour la demande de raccordement",
    use: "Saisissez ce code pour confirmer votre adresse mail et envoyer la demande de raccordement de votre structure.",
    unexpected: "ignorez ce message\u00a0: aucune demande ne sera envoyée",
  },
} as const satisfies Record<Props["purpose"], { subject: string; use: string; unexpected: string }>;

export const subject = ({ purpose }: Props) => wordings[purpose].subject;

export default function OneTimeCode({ code, purpose }: Props) {
  const wording = wordings[purpose];
  return (
    <EmailLayout preview="Valable 10 minutes. Ne le communiquez à personne." title={wording.subject}>
      <Paragraph>{wording.use}</Paragraph>
      <CodeBlock code={code} />
      <Paragraph>
        Il est valable <strong>10 minutes</strong> et ne sert qu’une fois. Si vous en avez demandé plusieurs, seul le
        dernier reçu fonctionne.
      </Paragraph>
      <Paragraph>
        <strong>Ne le communiquez à personne</strong>, pas même au centre de services.
      </Paragraph>
      <Paragraph quiet>Vous n’avez rien demandé&nbsp;? Dans ce cas, {wording.unexpected}.</Paragraph>
    </EmailLayout>
  );
}

OneTimeCode.PreviewProps = { code: "042719", purpose: "sign_in" } satisfies Props;

export const variants = {
  "création de compte": { code: "731640", purpose: "sign_up" },
  association: { code: "424195", purpose: "association" },
  "changement d’adresse": { code: "310862", purpose: "email_change" },
  "confirmation d’identité": { code: "905137", purpose: "proof" },
  raccordement: { code: "268004", purpose: "connection_enquiry" },
} satisfies Record<string, Props>;
