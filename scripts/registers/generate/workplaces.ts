import { capitals } from "./capitals";
import { pharmacyCode } from "./categories";
import type { Commune } from "./communes";
import type { Establishment } from "./establishments";
import { siretNumber } from "./keys";
import type { Person } from "./persons";
import type { Random } from "./random";
import { type StreetAddress, streetAddress } from "./streets";
import { territoryCodes } from "./territory-codes";
import { Weighted } from "./weighted";

/** Where an activity is carried on; a practice («cabinet») is in no other register. */
export type Workplace = {
  finess: string;
  legalFiness: string;
  siret: string;
  companyName: string;
  tradeName: string;
  address: StreetAddress;
  commune: Commune;
  postalCode: string;
  deliveryLine: string;
  phone: string;
  email: string;
  sector: readonly [code: string, label: string];
};

const practiceSector = ["SA07", "Cabinet individuel"] as const;
const groupSector = ["SA08", "Cabinet de groupe"] as const;
/** Below are the companies of FINESS. */
const firstPractice = 2_000_000;

/** Draws where a person works: pharmacists in turn in every pharmacy, salaried persons in an establishment, the others in a practice. */
export function workplaceDrawer(establishments: readonly Establishment[], communes: readonly Commune[]) {
  const pharmacies = establishments.filter(({ category }) => category.code === pharmacyCode);
  const others = establishments.filter(({ category }) => category.code !== pharmacyCode);
  const byPopulation = new Weighted(communes, ({ population }) => population);
  let turn = 0;
  let practices = 0;
  return function drawWorkplace(random: Random, person: Person, isSalaried: boolean): Workplace | undefined {
    if (person.profession.code === "21" && random.percent(85)) {
      turn += 1;
      const pharmacy = pharmacies[turn % pharmacies.length];
      return pharmacy && establishmentWorkplace(pharmacy);
    }
    if (random.percent(5)) return;
    if (isSalaried && others.length) return establishmentWorkplace(random.pick(others));
    practices += 1;
    return practiceOf(random, person, byPopulation.draw(random), firstPractice + practices);
  };
}

/** An establishment of FINESS as the register of professionals shows it. */
export function establishmentWorkplace(establishment: Establishment): Workplace {
  const { name, longName, category, nameComplement, ...place } = establishment;
  const companyName = longName || name;
  return { ...place, companyName, tradeName: nameComplement && name, email: "", sector: category.sector };
}

function practiceOf(random: Random, person: Person, commune: Commune, serial: number): Workplace {
  const postalCode = random.pick(commune.postalCodes);
  const isGroup = random.percent(40);
  const name = `CABINET ${isGroup ? "DE GROUPE " : ""}${capitals(person.firstName)} ${person.lastName}`;
  const phone = territoryCodes(commune).phone + String(random.below(10_000)).padStart(4, "0");
  return {
    finess: "",
    legalFiness: "",
    siret: random.percent(70) ? siretNumber(serial) : "",
    companyName: random.percent(80) ? name : "",
    tradeName: "",
    address: streetAddress(random),
    commune,
    postalCode,
    deliveryLine: `${postalCode} ${commune.town}`,
    phone: random.percent(75) ? phone : "",
    email: random.percent(8) ? `cabinet${serial}@exemple.fr` : "",
    sector: isGroup ? groupSector : practiceSector,
  };
}
