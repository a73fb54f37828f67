import { capitals } from "./capitals";
import { pharmacyCode } from "./categories";
import type { Commune } from "./communes";
import type { Establishment } from "./establishments";
import type { Person } from "./persons";
import { type Random, randomOf } from "./random";
import { Weighted } from "./weighted";

export type Mailbox = { address: string; isPaperless: boolean; service?: string } & (
  | { type: "PER"; person: Person }
  | { type: "ORG"; establishment: Establishment }
);

const personalStream = 4;
const sharedStream = 5;
const domains = 5_000;
const services = [
  "SECRETARIAT",
  "ACCUEIL",
  "PHARMACIE A USAGE INTERIEUR",
  "URGENCES",
  "CARDIOLOGIE",
  "DIRECTION DES SOINS",
  "IMAGERIE",
];

const plain = (text: string, separator: string) =>
  capitals(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator);

/** Makes mailboxes whose addresses are given once. */
export function mailboxMaker(communes: readonly Commune[]) {
  const biggest = communes.toSorted((one, other) => other.population - one.population).slice(0, domains);
  const hospitalDomains = new Weighted(
    biggest.map(({ town, departmentCode }) => `ch-${plain(town, "-")}-${departmentCode.toLowerCase()}.mssante.fr`),
    (_, rank) => 1 / (rank + 3),
  );
  const given = new Set<string>();
  const unique = (localPart: string, domain: string) => {
    let address = `${localPart}@${domain}`;
    for (let number = 2; given.has(address); number += 1) address = `${localPart}${number}@${domain}`;
    given.add(address);
    return address;
  };
  const personalDomain = (random: Random, person: Person) =>
    random.percent(62) ? `${person.profession.domain}.mssante.fr` : hospitalDomains.draw(random);

  return {
    /** The personal box of a person. */
    personal(index: number, person: Person): Mailbox {
      const random = randomOf(personalStream, index);
      const localPart = `${plain(person.firstName, "-")}.${plain(person.lastName, "-")}`;
      const address = unique(localPart, personalDomain(random, person));
      return { type: "PER", address, person, isPaperless: random.percent(35) };
    },
    /** A shared box of an establishment, of one of its services when it is big enough to have some. */
    shared(index: number, establishment: Establishment): Mailbox {
      const random = randomOf(sharedStream, index);
      const isPharmacy = establishment.category.code === pharmacyCode;
      const service = isPharmacy || random.percent(40) ? undefined : random.pick(services);
      const { name, postalCode, commune } = establishment;
      const words = [service, name, postalCode, commune.town].filter((word) => word !== undefined).join(" ");
      const address = unique(plain(words, "."), isPharmacy ? "pharmacie.mssante.fr" : hospitalDomains.draw(random));
      return { type: "ORG", address, establishment, isPaperless: random.percent(50), ...(service && { service }) };
    },
  };
}
