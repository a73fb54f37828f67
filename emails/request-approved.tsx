import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";
import { StepsToMailbox } from "./components/steps-to-mailbox";

export type Props = {
  requestNumber: number;
  structureName: string;
  address: string;
  listedInDirectory: boolean;
  signInUrl: string;
  mailboxUrl: string;
};

export const subject = ({ address }: Props) => `Compte validé\u00a0: votre BAL ORG ${address} est ouverte`;

export default function RequestApproved(props: Props) {
  const { requestNumber, structureName, address, listedInDirectory, signInUrl, mailboxUrl } = props;
  return (
    <EmailLayout preview={`La boîte de ${structureName} est prête à l’emploi.`} title="Votre compte est validé">
      <Paragraph>
        Votre demande n°&nbsp;{requestNumber} est acceptée&nbsp;: la boîte organisationnelle est ouverte.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      <EmailButton href={mailboxUrl}>Ouvrir la boîte</EmailButton>
      <StepsToMailbox address={address} signInUrl={signInUrl} />
      <Paragraph>
        {listedInDirectory
          ? "Votre boîte sera visible dans l’annuaire santé sous 72\u00a0heures. D’ici là, donnez vous-même son adresse à vos correspondants."
          : "Comme vous l’avez demandé, votre boîte n’apparaîtra pas dans l’annuaire. Donnez vous-même son adresse à vos correspondants."}
      </Paragraph>
      <Paragraph>
        Depuis la boîte, ajoutez les membres de votre équipe&nbsp;: chacun y accède avec son propre compte individuel,
        jamais avec un mot de passe partagé.
      </Paragraph>
    </EmailLayout>
  );
}

RequestApproved.PreviewProps = {
  requestNumber: 1042,
  structureName: "Pharmacie du centre",
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  listedInDirectory: true,
  signInUrl: "https://balorg.example/connexion",
  mailboxUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  "hors annuaire": { ...RequestApproved.PreviewProps, listedInDirectory: false },
} satisfies Record<string, Props>;
