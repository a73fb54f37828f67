import { eq } from "drizzle-orm";
import { regions } from "@/db/schema";
import { recordEvent } from "@/lib/audit";
import { regionSubject } from "@/lib/regions/region-subject";
import { anIndividual, aRegion, aRequest, aReviewer } from "@/tests/support/fixtures";
import { press, problems } from "../controls";
import { expect } from "../test";
import type { PageStates, Scene, State } from "./state";

/** Regions that no other test looks at, closed so that nobody is offered them. */
const quiet = { isOpen: false, closedMessage: "Adressez-vous à votre centre de services." };
const [empty, alone, several, leaving] = ["984", "987", "988", "989"];

const asOperator = (name: string, path: string, prepare?: (scene: Scene) => Promise<unknown>): State => ({
  name,
  open: async (scene) => {
    await prepare?.(scene);
    await scene.signInAs((await anIndividual(scene.db, { kind: "INT", isOperator: true })).id);
    await scene.page.goto(path);
  },
});

async function aRegionOf(db: Scene["db"], code: string, reviewers: number): Promise<void> {
  await aRegion(db, { code, ...quiet });
  for (let missing = reviewers; missing > 0; missing -= 1) await aReviewer(db, [code]);
}

async function aTeam({ db }: Scene): Promise<void> {
  await aRegionOf(db, empty, 0);
  await aRegionOf(db, several, 2);
}

async function aHistory({ db }: Scene): Promise<void> {
  await aRegionOf(db, several, 0);
  const detail = { personId: "", personName: "Claire Roux" };
  for (const action of ["region.reviewer_granted", "region.reviewer_removed"] as const)
    await recordEvent(db, {}, action, regionSubject(several), detail);
}

async function marked({ db }: Scene, code: string): Promise<void> {
  const before = ["other_operator_box"];
  const after = ["responsable_not_found", "address_edited"];
  await db.update(regions).set({ secondLook: after }).where(eq(regions.code, code));
  await recordEvent(db, {}, "region.second_look_changed", regionSubject(code), { before, after });
}

const removalOf = (name: string, code: string): State => ({
  name,
  open: async (scene) => {
    await aRegion(scene.db, { code, ...quiet });
    await aRequest(scene.db, { regionCode: code });
    const { id } = await aReviewer(scene.db, [code]);
    await asOperator(name, `/administration/equipe/${code}/${id}`).open(scene);
  },
});

/** Who reviews which region and what a region marks, for the operator; and the digest of a reviewer. */
export const teamPages: PageStates[] = [
  {
    file: "app/administration/equipe/page.tsx",
    states: [
      asOperator("région sans instructeur, région avec", "/administration/equipe?fait=ajout", aTeam),
      {
        name: "en erreur",
        open: async (scene) => {
          await asOperator("", "/administration/equipe").open(scene);
          await press(scene.page, "Donner le droit");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/administration/equipe/[region]/page.tsx",
    states: [
      asOperator("aucun changement", `/administration/equipe/${empty}`, ({ db }) => aRegionOf(db, empty, 0)),
      asOperator("donné puis retiré", `/administration/equipe/${several}`, aHistory),
    ],
  },
  {
    file: "app/administration/equipe/[region]/[personne]/page.tsx",
    states: [removalOf("avec des collègues", "76"), removalOf("dernier instructeur", leaving)],
  },
  {
    file: "app/administration/regions/page.tsx",
    states: [asOperator("régions", "/administration/regions", aTeam)],
  },
  {
    file: "app/administration/regions/[region]/page.tsx",
    states: [
      asOperator("rien de marqué, personne", `/administration/regions/${empty}`, ({ db }) => aRegionOf(db, empty, 0)),
      asOperator(
        "marquée, un seul instructeur",
        `/administration/regions/${alone}?fait=second-regard`,
        async (scene) => {
          await aRegionOf(scene.db, alone, 1);
          await marked(scene, alone);
        },
      ),
    ],
  },
];
