import { RadioGroup } from "@/components/forms/radio-group";
import { DateTime } from "@/components/ui/date-time";
import { fullName } from "@/lib/actor";
import { formatRpps } from "@/lib/identifiers/rpps";
import { entrustApplicant } from "@/lib/review/choose-responsable";

type Person = { firstName: string; lastName: string };

type Props = {
  /** Somebody else than the applicant, who declares the responsable's RPPS number. */
  account: Person & { id: string; rppsCheckedAt: Date | null; createdAt: Date };
  applicant: Person;
  request: { responsableRpps: string; responsableFirstName: string; responsableLastName: string };
};

/** Who answers for the box, when the responsable has an account and is not the applicant. */
export function ResponsableField({ account, applicant, request }: Props) {
  const asked = fullName({ firstName: request.responsableFirstName, lastName: request.responsableLastName });
  return (
    <RadioGroup
      name="responsable"
      legend="Responsable de la boîte"
      required
      layout="cards"
      hint={`La demande désigne ${asked}, RPPS ${formatRpps(request.responsableRpps)}.`}
      options={[
        {
          value: account.id,
          label: `Rattacher le compte de ${fullName(account)}`,
          hint: (
            <>
              Ce compte, créé le <DateTime value={account.createdAt} format="day" />,{" "}
              {account.rppsCheckedAt ? "porte ce numéro RPPS, déjà vérifié." : "déclare ce numéro RPPS."}{" "}
              {fullName(applicant)} devient gestionnaire.
            </>
          ),
        },
        {
          value: entrustApplicant,
          label: `Confier la boîte à ${fullName(applicant)} en attendant`,
          hint: "Le demandeur la tient jusqu’à ce qu’il passe la main au responsable.",
        },
      ]}
    />
  );
}
