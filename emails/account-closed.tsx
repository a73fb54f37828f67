import { EmailLayout } from "./components/email-layout";
import { formatDateTime } from "./components/format-date-time";
import { Paragraph } from "./components/paragraph";

/** `closedAt` in ISO 8601; `address` is the personal MSSanté address, if there was one. */
export type Props = { firstName: string; closedAt: string; address: string | null };

export const subject = (_props: Props) => "Votre compte individuel est fermé";

export default function AccountClosed({ firstName, closedAt, address }: Props) {
  return (
    <EmailLayout preview="C’est notre dernier message à cette adresse." title="Votre compte individuel est fermé">
      <Paragraph>Bonjour {firstName},</Paragraph>
      <Paragraph>
        Vous avez fermé votre compte le <strong>{formatDateTime(closedAt)}</strong>, heure de Paris. Vos sessions ont
        pris fin, vous n’êtes plus membre d’aucune boîte organisationnelle, et vos demandes en cours sont retirées.
      </Paragraph>
      {address && (
        <Paragraph>
          Votre adresse {address} n’est plus dans l’annuaire et ne sera jamais donnée à quelqu’un d’autre.
        </Paragraph>
      )}
      <Paragraph>
        Une fermeture ne s’annule pas. Si vous revenez, créez un nouveau compte, avec la même adresse mail ou une autre.
      </Paragraph>
      <Paragraph>
        <strong>Ce n’est pas vous&nbsp;?</strong> Prévenez le centre de services de votre région, et changez le mot de
        passe de cette messagerie.
      </Paragraph>
    </EmailLayout>
  );
}

AccountClosed.PreviewProps = {
  firstName: "Nadège",
  closedAt: "2026-11-24T13:05:00.000Z",
  address: "Nadege.vives@pharmacien.oc.mssante.fr",
} satisfies Props;

export const variants = {
  "sans adresse MSSanté": { ...AccountClosed.PreviewProps, address: null },
} satisfies Record<string, Props>;
