import { FactGrid } from "@/components/review/fact-grid";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import { formatPhone } from "@/lib/identifiers/phone";
import { formatRpps } from "@/lib/identifiers/rpps";
import { professionLabel } from "@/lib/professions/profession-label";

export type Applicant = {
  kind: "PER" | "INT";
  email: string;
  firstName: string;
  lastName: string;
  professionCode: string;
  rpps: string | null;
  rppsCheckedAt: Date | null;
  phone: string | null;
  createdAt: Date;
};

const kinds = { PER: "individuel, avec RPPS", INT: "individuel, sans RPPS" };

export function ApplicantFacts({ applicant }: { applicant: Applicant }) {
  const { email, kind, professionCode, rpps, rppsCheckedAt, phone, createdAt } = applicant;
  return (
    <FactGrid
      title="Demandeur"
      facts={[
        { term: "Nom", value: fullName(applicant) },
        { term: "Adresse mail du compte", value: email },
        { term: "Profession ou fonction", value: professionLabel(professionCode) },
        { term: "Identifiant RPPS", value: rpps && `${formatRpps(rpps)} (${rppsCheckedAt ? "vérifié" : "déclaré"})` },
        { term: "Téléphone", value: phone && formatPhone(phone) },
        {
          term: "Compte",
          value: (
            <>
              {kinds[kind]}, créé le <DateTime value={createdAt} format="day" />
            </>
          ),
        },
      ]}
    />
  );
}
