import type { Db } from "@/db/client";
import { findPscArrival, keepPscArrivalForRegistration } from "@/db/queries/psc-arrivals";
import type { PscClaims } from "@/lib/psc/claims";
import { aRequest } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { pscClaims } from "@/tests/support/psc";
import { browserIn } from "../browser-token";
import { aPharmacist } from "../people";
import { arrived, linked } from "../psc";
import { aRegistration } from "../registrations";
import { at, type PageStates, type Scene } from "./state";

/** Somebody has just come back from Pro Santé Connect, signed in or not. */
async function linking({ page, db }: Scene, claims: PscClaims = pscClaims()): Promise<void> {
  await arrived(db, await browserIn(page.context()), claims);
  await page.goto("/connexion/psc/lier");
}

async function linkingAs(scene: Scene, claims?: (person: { id: string; rpps: string | null }) => Promise<PscClaims>) {
  const person = await aPharmacist(scene.db);
  await scene.signInAs(person.id);
  await linking(scene, await claims?.(person));
}

const ofThemselves = (person: { rpps: string | null }, values: Partial<PscClaims> = {}) =>
  pscClaims({ ...(person.rpps && { rpps: person.rpps }), ...values });

/** A step of an account being made with what Pro Santé Connect said; what it left blank is asked. */
export const toldIn =
  (step: string, claims: Partial<PscClaims> = {}) =>
  async ({ page, db }: Scene): Promise<void> => {
    const { browserHash } = await aRegistration(db, page.context());
    await registering(db, browserHash, pscClaims(claims));
    await page.goto(`/inscription/individuel${step}`);
  };

async function registering(db: Db, browserHash: string, claims: PscClaims): Promise<void> {
  await arrived(db, browserHash, claims);
  const arrival = await findPscArrival(db, browserHash);
  if (arrival) await keepPscArrivalForRegistration(db, arrival.id, arrival.expiresAt);
}

async function asLinked({ page, db, signInAs }: Scene, path: string): Promise<void> {
  const person = await aPharmacist(db);
  await linked(db, person.id, ofThemselves(person));
  await signInAs(person.id);
  await page.goto(path);
}

async function choosingActivity({ page, db, signInAs }: Scene): Promise<void> {
  const { id } = await aPharmacist(db);
  const place = { street: "12 R DU PONT", postalCode: "81000", deliveryLine: "81000 ALBI" };
  await linked(db, id, { activities: [{ ...place, companyName: "PHARMACIE DU PONT" }, { companyName: "CLINIQUE" }] });
  const draft = await aRequest(db, { applicantId: id, status: "draft" });
  await signInAs(id);
  await page.goto(`/inscription/organisation/${draft.id}/activite`);
}

/** The way through Pro Santé Connect, and what it leads to. */
export const pscPages: PageStates[] = [
  {
    file: "app/connexion/psc/erreur/page.tsx",
    states: ["panne", "refus", "recommencer", "reponse"].map((reason) => ({
      name: reason,
      open: at(`/connexion/psc/erreur?motif=${reason}`),
    })),
  },
  {
    file: "app/connexion/psc/lier/page.tsx",
    states: [
      { name: "compte à relier ou à créer", open: linking },
      {
        name: "un compte porte le numéro",
        open: async (scene) => linking(scene, ofThemselves(await aPharmacist(scene.db))),
      },
      { name: "à confirmer", open: (scene) => linkingAs(scene, async (person) => ofThemselves(person)) },
      {
        name: "sous un autre nom",
        open: (scene) => linkingAs(scene, async (person) => ofThemselves(person, { lastName: "Martin" })),
      },
      { name: "autre numéro RPPS", open: (scene) => linkingAs(scene, async () => pscClaims({ rpps: anRpps() })) },
      {
        name: "identité d’un autre compte",
        open: (scene) => linkingAs(scene, async () => linked(scene.db, (await aPharmacist(scene.db)).id)),
      },
      {
        name: "compte relié à une autre identité",
        open: (scene) =>
          linkingAs(scene, async (person) => {
            await linked(scene.db, person.id);
            return ofThemselves(person);
          }),
      },
      { name: "personne n’attend", open: at("/connexion/psc/lier") },
    ],
  },
  {
    file: "app/compte/pro-sante-connect/page.tsx",
    states: [
      { name: "relié", open: (scene) => asLinked(scene, "/compte/pro-sante-connect") },
      {
        name: "non relié",
        open: async ({ page, db, signInAs }) => {
          await signInAs((await aPharmacist(db)).id);
          await page.goto("/compte/pro-sante-connect?fait=retire");
        },
      },
    ],
  },
  {
    file: "app/inscription/organisation/[demande]/activite/page.tsx",
    states: [{ name: "plusieurs lieux", open: choosingActivity }],
  },
];
