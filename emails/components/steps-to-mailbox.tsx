import { EmailLink } from "./email-link";
import { MailboxAddress } from "./mailbox-address";
import { Paragraph } from "./paragraph";
import { theme } from "./theme";

/** The way to a BAL ORG in the words of the printed guide, which people have in hand. */
export function StepsToMailbox({ address, signInUrl }: { address: string; signInUrl: string }) {
  return (
    <>
      <Paragraph>Pour y accéder&nbsp;:</Paragraph>
      <ol
        className="text"
        style={{ margin: "0 0 16px", paddingLeft: 24, color: theme.text, fontSize: 16, lineHeight: "25px" }}
      >
        <li>
          Cliquez sur <EmailLink href={signInUrl}>Connexion</EmailLink>, puis saisissez l’adresse mail et le mot de
          passe de votre compte individuel.
        </li>
        <li>Saisissez le code à usage unique reçu par mail.</li>
        <li>
          Vous arrivez sur votre compte individuel. Cliquez sur l’intitulé du compte en haut à droite, puis sur{" "}
          <strong>Changer de compte</strong>.
        </li>
        <li>
          Cliquez sur{" "}
          <strong style={{ overflowWrap: "anywhere" }}>
            <MailboxAddress address={address} />
          </strong>
          .
        </li>
      </ol>
    </>
  );
}
