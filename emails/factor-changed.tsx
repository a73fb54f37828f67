import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** `changedAt` in ISO 8601; `name` is that of the factor, `browser` as far as it is known. */
export type Props = {
  kind: keyof typeof wordings;
  name: string | null;
  changedAt: string;
  browser: string | null;
  securityUrl: string;
};

const wordings = {
  passkey_added: {
    subject: "Une clé d’accès a été ajoutée à votre compte",
    text: "Elle permet désormais de vous connecter.",
  },
  passkey_removed: {
    subject: "Une clé d’accès a été retirée de votre compte",
    text: "Elle ne permet plus de vous connecter.",
  },
  application_added: {
    subject: "Une application de codes a été ajoutée à votre compte",
    text: "Ses codes vous seront désormais demandés à la connexion.",
  },
  application_removed: {
    subject: "Une application de codes a été retirée de votre compte",
    text: "Ses codes ne permettent plus de vous connecter.",
  },
  factor_renamed: {
    subject: "Un second facteur de votre compte a changé de nom",
    text: "Rien d’autre n’a changé.",
  },
  recovery_codes_renewed: {
    subject: "De nouveaux codes de secours ont été créés",
    text: "Les anciens ne fonctionnent plus.",
  },
  recovery_code_used: {
    subject: "Un de vos codes de secours a servi",
    text: "Il ne fonctionne plus. Si vous en avez peu, créez-en d’autres.",
  },
  browsers_forgotten: {
    subject: "Vos navigateurs de confiance sont oubliés",
    text: "Un code vous sera de nouveau demandé à chaque connexion, dans tous vos navigateurs.",
  },
  removed_by_operator: {
    subject: "Vos seconds facteurs ont été retirés",
    text: "L’opérateur du service l’a fait, à votre demande. Vos sessions ont pris fin\u00a0: connectez-vous avec votre mot de passe et un code reçu par mail, puis ajoutez un nouveau second facteur.",
  },
} as const satisfies Record<string, { subject: string; text: string }>;

export const subject = ({ kind }: Props) => wordings[kind].subject;

export default function FactorChanged({ kind, name, changedAt, browser, securityUrl }: Props) {
  const wording = wordings[kind];
  return (
    <EmailLayout preview="Si c’est vous, vous n’avez rien à faire." title={wording.subject}>
      <Paragraph>{wording.text}</Paragraph>
      <Facts
        facts={[
          ...(name ? [{ label: "Nom", value: name }] : []),
          { label: "Date, heure de Paris", value: formatDateTime(changedAt) },
          ...(kind === "removed_by_operator" ? [] : [{ label: "Navigateur", value: browser ?? "inconnu" }]),
        ]}
      />
      <Paragraph>
        {kind === "removed_by_operator" ? "Si vous l’avez demandé" : "Si c’est vous"}, vous n’avez rien d’autre à faire.
      </Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Quelqu’un a accès à votre compte. Changez tout de suite votre mot de
        passe, retirez ce que vous ne reconnaissez pas dans «&nbsp;Sécurité&nbsp;», puis prévenez le centre de services
        de votre région.
      </Paragraph>
      <EmailButton href={securityUrl}>Voir la sécurité de mon compte</EmailButton>
    </EmailLayout>
  );
}

FactorChanged.PreviewProps = {
  kind: "passkey_added",
  name: "Ordinateur de l’officine",
  changedAt: "2026-11-24T13:05:00.000Z",
  browser: "Firefox sous Windows",
  securityUrl: "https://balorg.example/compte/securite",
} satisfies Props;

export const variants = {
  "application retirée": { ...FactorChanged.PreviewProps, kind: "application_removed", name: "Téléphone" },
  "code de secours utilisé": { ...FactorChanged.PreviewProps, kind: "recovery_code_used", name: null },
  "par l’opérateur": { ...FactorChanged.PreviewProps, kind: "removed_by_operator", name: null, browser: null },
} satisfies Record<string, Props>;
