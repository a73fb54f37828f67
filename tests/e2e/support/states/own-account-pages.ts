import { closeClaim } from "@/db/queries/rpps-claims";
import { aMailbox, aMembership, anIndividual, aRequest, aReviewer } from "@/tests/support/fixtures";
import { anRppsClaim } from "@/tests/support/rpps-claims";
import { press, problems } from "../controls";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "../people";
import { expect } from "../test";
import { awaitedEmailCode, checkedRpps, oldProof, openUndoLink } from "./own-account";
import { at, type PageStates, type Scene, type State } from "./state";

type Person = { id: string };

/** Somebody signed in, at a page, once what it shows is there. */
function as(
  somebody: (db: Scene["db"]) => Promise<Person>,
  name: string,
  path: string,
  prepare?: (scene: Scene, person: Person) => Promise<unknown>,
): State {
  return {
    name,
    open: async (scene) => {
      const person = await somebody(scene.db);
      await prepare?.(scene, person);
      await scene.signInAs(person.id);
      await scene.page.goto(path);
    },
  };
}

async function boxesAndRequest({ db }: Scene, { id }: Person): Promise<void> {
  for (let box = 0; box < 2; box++) await aMembership(db, (await aMailbox(db)).id, id, "lecteur");
  await aRequest(db, { applicantId: id });
}

async function refusedClaim({ db }: Scene, { id }: Person): Promise<void> {
  const decidedById = (await aReviewer(db)).id;
  const reason = "Ce numéro est celui d’une autre personne.\nVérifiez-le sur votre carte.";
  await closeClaim(db, await anRppsClaim(db, id), { outcome: "refused", decidedById, reason });
}

function aClaimToDecide(name: string, isOpen: boolean): State {
  return {
    name,
    open: async ({ page, db, signInAs }) => {
      const reviewer = await anOccitanieReviewer(db);
      const claimId = await anRppsClaim(db, (await anIndividual(db, { kind: "INT" })).id);
      const decision = { outcome: "accepted", decidedById: reviewer.id, reason: "Carte CPS vue." } as const;
      if (!isOpen) await closeClaim(db, claimId, decision);
      await signInAs(reviewer.id);
      await page.goto(`/instruction/rpps/${claimId}`);
    },
  };
}

/** The same page, with what is wrong in a form sent blank. */
function sentBlank(state: State, button: string): State {
  return {
    name: "en erreur",
    open: async (scene) => {
      await state.open(scene);
      await press(scene.page, button);
      await expect(problems(scene.page)).toBeFocused();
    },
  };
}

const email = as(aPharmacist, "à remplir", "/compte/email");
const declaring = as(aPreparateur, "à déclarer", "/compte/rpps");
const closing = as(aPreparateur, "deux boîtes et une demande", "/compte/fermer", boxesAndRequest);
const toDecide = aClaimToDecide("à décider", true);

/** What one changes of one’s own account, and what the service centre decides of it. */
export const ownAccountPages: PageStates[] = [
  {
    file: "app/compte/identite/page.tsx",
    states: [
      as(aPreparateur, "préparateur", "/compte/identite"),
      as(aPharmacist, "numéro vérifié", "/compte/identite", checkedRpps),
    ],
  },
  { file: "app/compte/email/page.tsx", states: [email, sentBlank(email, "Recevoir le code")] },
  {
    file: "app/compte/email/code/page.tsx",
    states: [as(aPharmacist, "code attendu", "/compte/email/code", awaitedEmailCode)],
  },
  {
    file: "app/compte/email/annuler/page.tsx",
    states: [
      { name: "à rétablir", open: openUndoLink },
      { name: "lien fini", open: at("/compte/email/annuler") },
      { name: "rétablie", open: at("/compte/email/annuler?fait=oui") },
    ],
  },
  {
    file: "app/compte/rpps/page.tsx",
    states: [
      declaring,
      sentBlank(declaring, "Déclarer ce numéro"),
      as(aPreparateur, "déclaré", "/compte/rpps?fait=declaration", ({ db }, { id }) => anRppsClaim(db, id)),
      as(aPreparateur, "refusé", "/compte/rpps", refusedClaim),
      as(aPharmacist, "déjà un numéro", "/compte/rpps"),
    ],
  },
  {
    file: "app/compte/notifications/page.tsx",
    states: [
      as(aPharmacist, "pharmacienne", "/compte/notifications?fait=choix"),
      as(anOccitanieReviewer, "instructrice", "/compte/notifications?fait=recapitulatif-oui"),
    ],
  },
  {
    file: "app/compte/donnees/page.tsx",
    states: [as(aPharmacist, "à télécharger", "/compte/donnees"), { name: "identité à confirmer", open: oldProof }],
  },
  {
    file: "app/compte/fermer/page.tsx",
    states: [
      closing,
      sentBlank(closing, "Fermer mon compte"),
      as(aPharmacist, "responsable", "/compte/fermer", ({ db }, { id }) => aMailbox(db, { responsableId: id })),
      as(anOccitanieReviewer, "instructrice", "/compte/fermer"),
    ],
  },
  { file: "app/compte/ferme/page.tsx", states: [{ name: "fermé", open: at("/compte/ferme") }] },
  {
    file: "app/instruction/rpps/page.tsx",
    states: [
      as(anOccitanieReviewer, "numéros déclarés", "/instruction/rpps?fait=accepted", async ({ db }) =>
        anRppsClaim(db, (await anIndividual(db, { kind: "INT" })).id, "Ce numéro n’est pas dans le RPPS."),
      ),
      as((db) => aReviewer(db, ["93"]), "rien à vérifier", "/instruction/rpps"),
    ],
  },
  {
    file: "app/instruction/rpps/[declaration]/page.tsx",
    states: [toDecide, sentBlank(toDecide, "Valider"), aClaimToDecide("décidée", false)],
  },
];
