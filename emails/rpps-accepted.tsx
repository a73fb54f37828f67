import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxAddress } from "./components/mailbox-address";
import { Paragraph } from "./components/paragraph";

/** `address` when the region gives one to the profession. */
export type Props = { firstName: string; address: string | null; accountUrl: string };

export const subject = (_props: Props) => "Votre numéro RPPS est vérifié";

export default function RppsAccepted({ firstName, address, accountUrl }: Props) {
  return (
    <EmailLayout preview="Votre boîte devient personnelle (BAL PER)." title="Votre numéro RPPS est vérifié">
      <Paragraph>Bonjour {firstName},</Paragraph>
      <Paragraph>
        Votre boîte interne (BAL INT) devient une boîte personnelle de professionnel de santé (BAL PER). Vous gardez vos
        boîtes organisationnelles, et vous pouvez maintenant en être responsable.
      </Paragraph>
      {address ? (
        <Paragraph>
          Votre adresse MSSanté personnelle, visible dans l’annuaire santé&nbsp;:{" "}
          <strong>
            <MailboxAddress address={address} />
          </strong>
        </Paragraph>
      ) : (
        <Paragraph>
          Votre région ne donne pas encore d’adresse MSSanté personnelle à votre profession&nbsp;: le centre de services
          vous renseigne.
        </Paragraph>
      )}
      <EmailButton href={accountUrl}>Voir mon compte</EmailButton>
    </EmailLayout>
  );
}

RppsAccepted.PreviewProps = {
  firstName: "Inès",
  address: "Ines.moreau@pharmacien.oc.mssante.fr",
  accountUrl: "https://balorg.example/compte",
} satisfies Props;

export const variants = {
  "sans adresse": { ...RppsAccepted.PreviewProps, address: null },
} satisfies Record<string, Props>;
