import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Paragraph } from "./components/paragraph";

export type Props = { sentences: string[]; pageUrl: string };

const title = "Quelqu’un essaie d’entrer en force";

export const subject = (_props: Props) => "Alerte\u00a0: essais de mots de passe en nombre";

export default function AttackAlert({ sentences, pageUrl }: Props) {
  return (
    <EmailLayout preview={sentences[0] ?? title} title={title}>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Paragraph>
        Les essais sont déjà ralentis, compte par compte et réseau par réseau&nbsp;; les appareils habituels des
        personnes ne le sont pas. Si cela dure, bloquez ces réseaux devant le site.
      </Paragraph>
      <EmailButton href={pageUrl}>Voir les essais</EmailButton>
      <Paragraph quiet>Vous recevez au plus une alerte par heure.</Paragraph>
    </EmailLayout>
  );
}

AttackAlert.PreviewProps = {
  sentences: [
    "900 essais faux en une heure, sur 800 comptes, depuis 500 réseaux.",
    "Un réseau (82.64.0.0) a essayé 21 comptes en une heure, 60 fois en tout.",
  ],
  pageUrl: "https://balorg.example/administration/securite",
} satisfies Props;
