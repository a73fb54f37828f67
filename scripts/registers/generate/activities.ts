import type { Person } from "./persons";
import { pharmacist } from "./professions";
import { type Random, randomOf } from "./random";
import type { Workplace } from "./workplaces";

type Coded = readonly [code: string, label: string];

export type Activity = {
  person: Person;
  category: Coded;
  mode: Coded;
  section: Coded;
  role: Coded;
  workplace: Workplace | undefined;
};

const stream = 3;

const civil = ["C", "Civil"] as const;
const otherCategories: readonly Coded[] = [
  ["M", "Militaire"],
  ["E", "Étudiant"],
];
const selfEmployed = ["L", "Libéral, indépendant, artisan, commerçant"] as const;
const salaried = ["S", "Salarié"] as const;
const unpaid = ["B", "Bénévole"] as const;
const owner = ["A", "Pharmaciens titulaires d'une officine"] as const;
const assistant = ["D", "Pharmaciens adjoints d'officine et autres exercices"] as const;
const hospital = ["H", "Pharmaciens des établissements de santé"] as const;
const none = ["", ""] as const;
const ownerRole = ["FON-01", "Titulaire de cabinet"] as const;
const otherRole = ["FON-AU", "Autre"] as const;

type DrawWorkplace = (random: Random, person: Person, isSalaried: boolean) => Workplace | undefined;

/** How and where the person of an index practises. */
export function activitiesOf(index: number, person: Person, count: number, drawWorkplace: DrawWorkplace): Activity[] {
  const random = randomOf(stream, index);
  const category = random.percent(98) ? civil : random.pick(otherCategories);
  return Array.from({ length: count }, () => {
    const isSalaried = random.percent(person.profession.salaried);
    return activityAt(random, person, isSalaried, drawWorkplace(random, person, isSalaried), category);
  });
}

/** An activity that suits a person and a workplace. */
export function activityAt(
  random: Random,
  person: Person,
  isSalaried: boolean,
  workplace: Workplace | undefined,
  category: Coded = civil,
): Activity {
  return { person, category, workplace, ...statusOf(random, person, isSalaried, workplace) };
}

function statusOf(random: Random, person: Person, isSalaried: boolean, workplace: Workplace | undefined) {
  const mode = isSalaried ? salaried : random.percent(99) ? selfEmployed : unpaid;
  const role = isSalaried ? none : random.percent(60) ? ownerRole : otherRole;
  if (person.profession.code !== pharmacist.code) return { mode, role, section: none };
  if (workplace?.sector[0] !== "SA33") return { mode, role: none, section: hospital };
  return isSalaried ? { mode, role: otherRole, section: assistant } : { mode, role: ownerRole, section: owner };
}
