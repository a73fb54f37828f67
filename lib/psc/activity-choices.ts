import { formatFiness } from "@/lib/identifiers/finess";
import { formatSiret } from "@/lib/identifiers/siret";
import type { PscActivity } from "@/lib/psc/claims";
import { valuesOfActivity } from "@/lib/psc/values-of-activity";
import type { RegisterChoice } from "@/lib/registers/fill/register-choice";

/** The places of work of a person, as one chooses one among them; each is known by its place in the list. */
export function activityChoices(activities: PscActivity[]): RegisterChoice[] {
  return activities.map((activity, index) => {
    const { companyName, street, postalCode, city } = valuesOfActivity(activity);
    const number = activity.finess
      ? `FINESS ${formatFiness(activity.finess)}`
      : activity.siret && `SIRET ${formatSiret(activity.siret)}`;
    const town = [postalCode, city].filter(Boolean).join(" ");
    return {
      identifier: String(index),
      label: companyName ?? number ?? "Lieu d’exercice sans nom",
      details: [street, town, number].flatMap((detail) => detail || []),
    };
  });
}
