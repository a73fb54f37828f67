import { insertChallenge } from "@/db/queries/factor-challenges";
import { trustBrowser } from "@/db/queries/trusted-browsers";
import { randomToken } from "@/lib/secrets";
import { anApplication, aPasskeyOf } from "@/tests/support/factors";
import { anIndividual, aReviewer } from "@/tests/support/fixtures";
import { browserIn } from "../browser-token";
import { field, press, problems } from "../controls";
import { aPharmacist, password } from "../people";
import { expect, sessionCookie } from "../test";
import { at, type PageStates, type Scene } from "./state";

type Prepare = (scene: Scene, individualId: string) => Promise<unknown>;

/** A pharmacist at a page, with what was prepared for her. */
const asPharmacist =
  (path: string, prepare?: Prepare) =>
  async (scene: Scene): Promise<void> => {
    const { id } = await aPharmacist(scene.db);
    await prepare?.(scene, id);
    await scene.signInAs(id);
    await scene.page.goto(path);
  };

/** A reviewer who signed in with a password and a code. */
async function gated({ page, db }: Scene, path: string): Promise<void> {
  const { id } = await aReviewer(db);
  const cookie = await sessionCookie(db, id, { method: "password_and_code" });
  await page.context().addCookies([{ ...cookie, url: process.env.E2E_URL ?? "" }]);
  await page.goto(path);
}

const withEverything: Prepare = async ({ db }, individualId) => {
  await anApplication(db, individualId);
  await aPasskeyOf(db, individualId, "Ordinateur de l’officine");
};

async function awaitedFactor({ page, db }: Scene): Promise<void> {
  const { id: individualId } = await aPharmacist(db);
  await anApplication(db, individualId);
  await aPasskeyOf(db, individualId);
  const browserHash = await browserIn(page.context());
  await insertChallenge(db, { purpose: "sign_in", browserHash, individualId, challenge: randomToken() });
  await page.goto("/connexion/facteur");
}

async function beginApplication({ page }: Scene): Promise<void> {
  await field(page, "Nom de cette application").fill("Téléphone personnel");
  await press(page, "Continuer");
  await expect(field(page, "Code affiché par l’application")).toBeVisible();
}

/** Second factors: setting them up, entering them, losing them. */
export const factorPages: PageStates[] = [
  {
    file: "app/compte/securite/page.tsx",
    states: [
      { name: "rien", open: asPharmacist("/compte/securite") },
      { name: "tout", open: asPharmacist("/compte/securite?fait=cle", withEverything) },
      {
        name: "navigateurs sans code",
        open: asPharmacist("/compte/securite", ({ db }, individualId) =>
          trustBrowser(db, { individualId, browserHash: randomToken(), browser: "Firefox sous Windows" }),
        ),
      },
    ],
  },
  {
    file: "app/compte/securite/cle/page.tsx",
    states: [{ name: "à nommer", open: asPharmacist("/compte/securite/cle") }],
  },
  {
    file: "app/compte/securite/application/page.tsx",
    states: [
      { name: "à nommer", open: asPharmacist("/compte/securite/application") },
      {
        name: "à scanner",
        open: async (scene) => {
          await asPharmacist("/compte/securite/application")(scene);
          await beginApplication(scene);
        },
      },
      {
        name: "mauvais code",
        open: async (scene) => {
          await asPharmacist("/compte/securite/application")(scene);
          await beginApplication(scene);
          await field(scene.page, "Code affiché par l’application").fill("000000");
          await press(scene.page, "Valider");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/compte/securite/codes/page.tsx",
    states: [
      { name: "déjà montrés", open: asPharmacist("/compte/securite/codes") },
      {
        name: "montrés",
        open: async (scene) => {
          await asPharmacist("/compte/securite", withEverything)(scene);
          await scene.page.getByText("Créer d’autres codes").click();
          await press(scene.page, "Créer dix nouveaux codes");
          await expect(scene.page.getByRole("heading", { level: 1 })).toHaveText("Vos codes de secours");
        },
      },
    ],
  },
  {
    file: "app/compte/securite/facteurs/[facteur]/page.tsx",
    states: [
      {
        name: "le seul",
        open: async (scene) => {
          const { id } = await aPharmacist(scene.db);
          const application = await anApplication(scene.db, id);
          await scene.signInAs(id);
          await scene.page.goto(`/compte/securite/facteurs/${application.id}`);
          await scene.page.getByText("Retirer", { exact: true }).last().click();
        },
      },
      {
        name: "le seul d’un instructeur",
        open: async (scene) => {
          const { id } = await aReviewer(scene.db);
          const application = await anApplication(scene.db, id);
          await scene.signInAs(id);
          await scene.page.goto(`/compte/securite/facteurs/${application.id}`);
        },
      },
    ],
  },
  {
    file: "app/compte/securite/obligatoire/page.tsx",
    states: [{ name: "instructrice sans second facteur", open: (scene) => gated(scene, "/instruction") }],
  },
  {
    file: "app/connexion/facteur/page.tsx",
    states: [
      { name: "second facteur attendu", open: awaitedFactor },
      {
        name: "mauvais code de secours",
        open: async (scene) => {
          await awaitedFactor(scene);
          await field(scene.page, "Un de vos codes de secours").fill("0000-0000-0000");
          await press(scene.page, "Utiliser un code de secours");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      { name: "personne n’est attendu", open: at("/connexion/facteur") },
    ],
  },
  {
    file: "app/connexion/confirmer/page.tsx",
    states: [
      { name: "mot de passe", open: asPharmacist("/connexion/confirmer?retour=/compte&saisie=1") },
      {
        name: "code",
        open: async (scene) => {
          await asPharmacist("/connexion/confirmer?retour=/compte")(scene);
          await scene.page.getByLabel("Mot de passe").fill(password);
          await press(scene.page, "Valider");
          await expect(field(scene.page, "Code à usage unique")).toBeVisible();
        },
      },
      { name: "second facteur", open: asPharmacist("/connexion/confirmer?retour=/compte", withEverything) },
    ],
  },
  { file: "app/demo/codes/page.tsx", states: [{ name: "les codes", open: at("/demo/codes") }] },
  {
    file: "app/administration/comptes/page.tsx",
    states: [
      {
        name: "à remplir",
        open: async ({ page, db, signInAs }) => {
          await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
          await page.goto("/administration/comptes?fait=retrait");
        },
      },
    ],
  },
];
