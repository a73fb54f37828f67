import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { MailboxFacts } from "./components/mailbox-facts";
import { Paragraph } from "./components/paragraph";

/** `toManager` is for the managers of the box; the person whose access ended has none. */
export type Props = {
  address: string;
  structureName: string;
  toManager: { personName: string; peopleUrl: string } | null;
};

export const subject = ({ structureName, toManager }: Props) =>
  `${toManager ? `L’accès de ${toManager.personName}` : "Votre accès"} à la BAL ORG de ${structureName} a pris fin`;

export default function AccessEnded({ address, structureName, toManager }: Props) {
  return (
    <EmailLayout preview="La date prévue est passée." title="Un accès a pris fin">
      <Paragraph>
        {toManager ? (
          <>
            L’accès de <strong>{toManager.personName}</strong>
          </>
        ) : (
          "Votre accès"
        )}{" "}
        à cette boîte organisationnelle a pris fin à la date prévue.
      </Paragraph>
      <MailboxFacts address={address} structureName={structureName} />
      {toManager ? (
        <EmailButton href={toManager.peopleUrl}>Voir les personnes</EmailButton>
      ) : (
        <Paragraph>Votre compte individuel et vos autres boîtes ne changent pas.</Paragraph>
      )}
    </EmailLayout>
  );
}

AccessEnded.PreviewProps = {
  address: "Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr",
  structureName: "Pharmacie du centre",
  toManager: null,
} satisfies Props;

export const variants = {
  "aux gestionnaires": {
    ...AccessEnded.PreviewProps,
    toManager: {
      personName: "Paul Faure",
      peopleUrl: "https://balorg.example/boites/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b/membres",
    },
  },
} satisfies Record<string, Props>;
