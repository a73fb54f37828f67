import { activitiesOf } from "../activities";
import { categories, pharmacyCode } from "../categories";
import { type Commune, readCommunes } from "../communes";
import { type Establishment, establishmentMaker } from "../establishments";
import { type Mailbox, mailboxMaker } from "../mailboxes";
import { personOf } from "../persons";
import { demoProfession } from "../professions";
import { randomOf } from "../random";
import { Weighted } from "../weighted";
import { workplaceDrawer } from "../workplaces";
import { knownActivities, nadege } from "./known-activities";
import { knownEstablishments } from "./known-establishments";

const occitanie = "76";
const size = { pharmacies: 290, others: 70, persons: 996 };
const stream = 10;

/** One pharmacy in so many closed, opened or moved between the two copies of FINESS. */
const [closedEvery, openedEvery, movedEvery] = [43, 61, 17];

/** The invented establishments, professionals and boxes of the demo: always the same. */
export function demoWorld() {
  const everywhere = readCommunes();
  const communes = everywhere.filter(({ regionCode }) => regionCode === occitanie);
  const otherKinds = new Weighted(categories.slice(1), ({ share }) => share);
  const make = establishmentMaker(communes, (random) => otherKinds.draw(random));
  const known = knownEstablishments(make, (code) => communeOf(everywhere, code));
  const pharmacy = categories.find(({ code }) => code === pharmacyCode);
  if (!pharmacy) throw new Error("no category of pharmacies");
  const pharmacies = Array.from({ length: size.pharmacies }, () => make(undefined, { category: pharmacy }));
  const others = Array.from({ length: size.others }, () => make());
  const closed = new Set([
    known.montpellier,
    ...pharmacies.filter((_, rank) => rank % closedEvery === closedEvery - 1),
  ]);
  const opened = new Set(pharmacies.filter((_, rank) => rank % openedEvery === openedEvery - 1));
  const moved = new Set(pharmacies.filter((_, rank) => rank % movedEvery === movedEvery - 1));
  const all = [...Object.values(known), ...pharmacies, ...others].sort(byFiness);
  const newer = all.filter((establishment) => !closed.has(establishment));
  const older = all
    .filter((establishment) => !opened.has(establishment))
    .map((establishment) => (moved.has(establishment) ? beforeMoving(establishment) : establishment));

  const random = randomOf(stream, 0);
  const elsewhere = newer.find(({ commune, finess }) => commune.code === "82121" && finess !== known.montauban.finess);
  if (!elsewhere) throw new Error("no other pharmacy in Montauban");
  const drawWorkplace = workplaceDrawer(newer, communes);
  const persons = Array.from({ length: size.persons }, (_, index) => personOf(index, demoProfession));
  const activities = [
    ...knownActivities(random, known, elsewhere),
    ...persons.flatMap((person, index) => activitiesOf(index, person, index % 10 ? 1 : 2, drawWorkplace)),
  ];
  return { older, newer, activities, mailboxes: demoMailboxes(known, newer, persons, communes) };
}

function demoMailboxes(
  { albi, montauban }: ReturnType<typeof knownEstablishments>,
  establishments: Establishment[],
  persons: ReturnType<typeof personOf>[],
  communes: Commune[],
): Mailbox[] {
  const make = mailboxMaker(communes);
  const domain = "pharmacien.oc.mssante.fr";
  return [
    { type: "PER", address: `nadege.vives@${domain}`, person: nadege, isPaperless: true },
    { type: "ORG", address: `pharmacie.du.centre.81000.albi@${domain}`, establishment: albi, isPaperless: true },
    make.shared(0, montauban),
    ...persons.flatMap((person, index) => (index % 3 ? [make.personal(index, person)] : [])),
    ...establishments.flatMap((establishment, index) =>
      index % 5 < 2 && establishment !== albi && establishment !== montauban
        ? [make.shared(index + 1, establishment)]
        : [],
    ),
  ];
}

function communeOf(communes: Commune[], code: string): Commune {
  const found = communes.find((commune) => commune.code === code);
  if (!found) throw new Error(`no commune ${code}`);
  return found;
}

function beforeMoving(establishment: Establishment): Establishment {
  const address = {
    ...establishment.address,
    complement: "",
    number: "1",
    suffix: "",
    type: "R",
    name: "DE L'ANCIENNE POSTE",
  };
  return { ...establishment, address };
}

const byFiness = (one: Establishment, other: Establishment) => (one.finess < other.finess ? -1 : 1);
