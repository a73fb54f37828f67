import { EmailButton } from "./components/email-button";
import { EmailLayout } from "./components/email-layout";
import { Facts } from "./components/facts";
import { Paragraph } from "./components/paragraph";

/** `finding` is what the register says of the number. */
export type Props = { personName: string; finding: string; reviewUrl: string };

export const subject = ({ personName }: Props) => `Numéro RPPS à vérifier\u00a0: ${personName}`;

export default function RppsToCheck({ personName, finding, reviewUrl }: Props) {
  return (
    <EmailLayout preview={finding} title="Un numéro RPPS est à vérifier">
      <Paragraph>
        Une personne de votre région, inscrite sans numéro RPPS, déclare en avoir obtenu un. Sa boîte devient
        personnelle (BAL PER) une fois le numéro vérifié.
      </Paragraph>
      <Facts
        facts={[
          { label: "Personne", value: personName },
          { label: "D’après le RPPS", value: finding },
        ]}
      />
      <EmailButton href={reviewUrl}>Vérifier ce numéro</EmailButton>
    </EmailLayout>
  );
}

RppsToCheck.PreviewProps = {
  personName: "Inès Moreau",
  finding: "Le RPPS donne à ce numéro le même nom et la même profession.",
  reviewUrl: "https://balorg.example/instruction/rpps/0c1e1144-9a3e-4e1e-8a3b-5d0c9a526d2b",
} satisfies Props;

export const variants = {
  "pas dans la copie": {
    ...RppsToCheck.PreviewProps,
    finding:
      "Ce numéro n’est pas dans le RPPS. Un professionnel inscrit depuis peu peut ne pas y être encore\u00a0; sinon, le numéro est faux.",
  },
} satisfies Record<string, Props>;
