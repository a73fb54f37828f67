import { join } from "node:path";
import { activitiesOf } from "./activities";
import { readCommunes } from "./communes";
import { type Establishment, establishmentMaker, usualCategory } from "./establishments";
import { finessLines } from "./finess-file";
import { type Mailbox, mailboxMaker } from "./mailboxes";
import { mailboxLines } from "./mailboxes-file";
import { personOf } from "./persons";
import { professionalLines } from "./professionals-file";
import { usualProfession } from "./professions";
import { workplaceDrawer } from "./workplaces";
import { writeLines } from "./write-lines";

/** As the national registers were in 2026. */
const size = { establishments: 103_000, persons: 1_300_000, personalBoxes: 455_000, sharedBoxes: 80_000 };
/** Over 13 persons, 20 activities: two million for 1.3 million persons. */
const activityCounts = [1, 2, 1, 1, 3, 1, 2, 1, 1, 3, 1, 2, 1];
/** Addresses that stand on two lines. */
const repeated = { personal: 100, shared: 69 };

const names = {
  finess: "etalab-cs1100502-stock-20261110-0339.csv",
  professionals: "PS_LibreAcces_Personne_activite_202611160830.txt",
  mailboxes: "Extraction_Correspondance_MSSante_202611230815.txt",
};

/** Writes registers of national size into a folder, always the same. Gives back the names of their files. */
export async function writeNationalRegisters(folder: string): Promise<string[]> {
  const communes = readCommunes();
  const makeEstablishment = establishmentMaker(communes, usualCategory);
  const establishments = Array.from({ length: size.establishments }, () => makeEstablishment());
  const drawWorkplace = workplaceDrawer(establishments, communes);
  await writeLines(join(folder, names.finess), finessLines("2026-11-10", establishments));
  await writeLines(join(folder, names.professionals), professionalLines(activities(drawWorkplace)));
  await writeLines(join(folder, names.mailboxes), mailboxLines(mailboxes(establishments, mailboxMaker(communes))));
  return Object.values(names);
}

function* activities(drawWorkplace: ReturnType<typeof workplaceDrawer>) {
  for (let index = 0; index < size.persons; index += 1) {
    const count = activityCounts[index % activityCounts.length] ?? 1;
    yield* activitiesOf(index, personOf(index, usualProfession), count, drawWorkplace);
  }
}

function* mailboxes(establishments: Establishment[], make: ReturnType<typeof mailboxMaker>): Generator<Mailbox> {
  yield* withRepeats(size.personalBoxes, repeated.personal, (index) =>
    make.personal(index, personOf(index * 2, usualProfession)),
  );
  yield* withRepeats(size.sharedBoxes, repeated.shared, (index) => {
    const establishment = establishments[(index * 7) % establishments.length];
    if (!establishment) throw new Error("no establishment");
    return make.shared(index, establishment);
  });
}

/** So many boxes, the first of them once more at the end. */
function* withRepeats(total: number, again: number, make: (index: number) => Mailbox): Generator<Mailbox> {
  const first: Mailbox[] = [];
  for (let index = 0; index < total - again; index += 1) {
    const mailbox = make(index);
    if (first.length < again) first.push(mailbox);
    yield mailbox;
  }
  yield* first;
}
