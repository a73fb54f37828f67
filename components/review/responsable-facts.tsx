import { FactGrid } from "@/components/review/fact-grid";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import { professionLabel } from "@/lib/professions/profession-label";

export type Responsable = {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  professionCode: string;
  rppsCheckedAt: Date | null;
  createdAt: Date;
};

type Props = { account: Responsable | undefined; isApplicant: boolean };

/** The account that declares the responsable's RPPS number, which approving would link to the box. */
export function ResponsableFacts({ account, isApplicant }: Props) {
  if (!account) return <Sentence text="Aucun compte ne déclare le numéro RPPS du responsable." />;
  if (isApplicant) return <Sentence text="Le demandeur déclare le numéro RPPS du responsable." />;
  const { email, professionCode, rppsCheckedAt, createdAt } = account;
  return (
    <FactGrid
      title={title}
      facts={[
        { term: "Nom", value: fullName(account) },
        { term: "Adresse mail du compte", value: email },
        { term: "Profession", value: professionLabel(professionCode) },
        { term: "Numéro RPPS", value: rppsCheckedAt ? "vérifié" : "déclaré" },
        { term: "Compte créé le", value: <DateTime value={createdAt} format="day" /> },
      ]}
    />
  );
}

const title = "Compte du responsable";

function Sentence({ text }: { text: string }) {
  return (
    <section>
      <h3 className="border-line border-b pb-1">{title}</h3>
      <p className="mt-2">{text}</p>
    </section>
  );
}
