import { type Activity, activityAt } from "../activities";
import type { Establishment } from "../establishments";
import type { Person } from "../persons";
import { pharmacist } from "../professions";
import type { Random } from "../random";
import { establishmentWorkplace } from "../workplaces";
import type { knownEstablishments } from "./known-establishments";

const person = (rpps: string, lastName: string, firstName: string, isWoman: boolean): Person => ({
  rpps,
  lastName,
  firstName,
  isWoman,
  profession: pharmacist,
});

export const nadege = person("10100001238", "VIVES", "Nadège", true);
const julien = person("10100004562", "BONNET", "Julien", false);
const sophie = person("10100007896", "GARNIER", "Sophie", true);
const amina = person("10100010122", "HADDAD", "Amina", true);

/** Where the pharmacists of the demo practise: Amina elsewhere than her request says; Thomas Leroy is in no register. */
export function knownActivities(
  random: Random,
  known: ReturnType<typeof knownEstablishments>,
  elsewhere: Establishment,
): Activity[] {
  const at = (who: Person, establishment: Establishment, isSalaried = false) =>
    activityAt(random, who, isSalaried, establishmentWorkplace(establishment));
  return [
    at(nadege, known.albi),
    at(nadege, known.cathedral, true),
    at(julien, known.toulouse),
    at(sophie, known.montpellier),
    at(amina, elsewhere),
  ];
}
