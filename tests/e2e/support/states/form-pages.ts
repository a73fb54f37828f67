import { aRequest } from "@/tests/support/fixtures";
import { aFiness, aSiret } from "@/tests/support/numbers";
import { aCopy, anEstablishment, aProfessional } from "@/tests/support/register-rows";
import { field, list, press, problems, tick, title } from "../controls";
import { typeStructure } from "../fill-request";
import { aPharmacist, freshEmail, password } from "../people";
import { aPharmacy } from "../pharmacy";
import { sendCredentials } from "../sign-in";
import { expect } from "../test";
import { requestIn } from "./requests-of";
import { at, type PageStates, type Scene } from "./state";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

const folder = "app/inscription/organisation/[demande]";
const region = "?region=76";

async function atStep({ page, db, signInAs }: Scene, step: string, values: Values = {}) {
  const person = await aPharmacist(db);
  await signInAs(person.id);
  const { id } = await aRequest(db, { applicantId: person.id, status: "draft", ...values });
  await page.goto(`/inscription/organisation/${id}/${step}`);
}

const step =
  (name: string, values: Values = {}) =>
  (scene: Scene) =>
    atStep(scene, name, values);

const wrong =
  (name: string, change: (scene: Scene) => Promise<unknown>, button = "Continuer") =>
  async (scene: Scene) => {
    await atStep(scene, name);
    await change(scene);
    await press(scene.page, button);
    await expect(problems(scene.page)).toBeFocused();
  };

async function atNew({ page, db, signInAs }: Scene): Promise<void> {
  await signInAs((await aPharmacist(db)).id);
  await page.goto(`/inscription/organisation/nouvelle${region}`);
}

/** The number of another type: its refusal comes with a button to change the type. */
async function offeredType({ page }: Scene): Promise<void> {
  await field(page, "Identifiant établissement").fill(aSiret());
}

async function alreadyRequested({ page, db, signInAs }: Scene): Promise<void> {
  const { structureId } = await aRequest(db);
  await atStep({ page, db, signInAs }, "recapitulatif", { structureId });
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(problems(page)).toBeFocused();
}

async function correction({ page, db, signInAs }: Scene): Promise<void> {
  const person = await aPharmacist(db);
  await signInAs(person.id);
  const { request } = await requestIn(db, "refused", { applicantId: person.id });
  await page.goto(`/suivi/${request.id}`);
  await press(page, "Corriger ma demande");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Récapitulatif");
}

async function picked(scene: Scene, values: Parameters<typeof anEstablishment>[1] = {}) {
  await aCopy(scene.db, "finess");
  const { finess } = await anEstablishment(scene.db, values);
  await atStep(scene, `structure/remplir?choix=${finess}`);
}

/** A draft filled in from the register, where one value was then typed over. */
async function filledIn(scene: Scene): Promise<void> {
  await picked(scene);
  await press(scene.page, "Remplacer");
  await expect(title(scene.page)).toHaveText("La structure d’exercice");
  await field(scene.page, "Raison sociale").fill("Grande Pharmacie");
  await field(scene.page, "Téléphone professionnel").fill("12");
  await press(scene.page, "Continuer");
  await expect(problems(scene.page)).toBeFocused();
}

async function legalEntity(scene: Scene): Promise<void> {
  await aCopy(scene.db, "finess");
  const legalFiness = aFiness();
  await anEstablishment(scene.db, { legalFiness });
  await anEstablishment(scene.db, { legalFiness });
  await atStep(scene, "structure", { structureId: legalFiness });
}

async function results(scene: Scene): Promise<void> {
  await aCopy(scene.db, "finess");
  const { finess } = await anEstablishment(scene.db);
  await atStep(scene, `structure/rechercher?q=${finess}`);
}

async function responsableResults(scene: Scene): Promise<void> {
  await aCopy(scene.db, "professionals");
  const { rpps } = await aProfessional(scene.db);
  await atStep(scene, `responsable/rechercher?q=${rpps}`);
}

async function otherResponsable(scene: Scene): Promise<void> {
  await aCopy(scene.db, "professionals");
  const { rpps } = await aProfessional(scene.db, { lastName: "HADDAD", firstName: "AMINA" });
  await atStep(scene, `responsable/remplir?choix=${rpps}`);
}

/** Asking for a BAL ORG, from one’s account to the summary. */
export const formPages: PageStates[] = [
  {
    file: "app/inscription/organisation/association/page.tsx",
    states: [
      { name: "à remplir", open: at(`/inscription/organisation/association${region}`) },
      {
        name: "refusée",
        open: async ({ page }) => {
          await page.goto(`/inscription/organisation/association${region}`);
          await sendCredentials(page, freshEmail(), password);
          await expect(problems(page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/inscription/organisation/code/page.tsx",
    states: [
      {
        name: "code attendu",
        open: async ({ page, db }) => {
          await page.goto(`/inscription/organisation/association${region}`);
          await sendCredentials(page, (await aPharmacist(db)).email);
          await expect(field(page, "Code à usage unique")).toBeVisible();
        },
      },
      { name: "aucun code attendu", open: at(`/inscription/organisation/code${region}`) },
    ],
  },
  {
    file: "app/inscription/organisation/nouvelle/page.tsx",
    states: [{ name: "à remplir", open: atNew }],
  },
  {
    file: `${folder}/boite/page.tsx`,
    states: [
      { name: "remplie", open: step("boite") },
      {
        name: "en erreur",
        open: async (scene) => {
          await atNew(scene);
          await field(scene.page, "Adresse mail").fill("pharmacie@gmial.com");
          await press(scene.page, "Continuer");
          await expect(problems(scene.page)).toBeVisible();
        },
      },
    ],
  },
  {
    file: `${folder}/structure/page.tsx`,
    states: [
      { name: "vide", open: step("structure", { structureId: null, companyName: null, city: null, phone: null }) },
      { name: "remplie, deux téléphones", open: step("structure", { secondPhone: "+33563000001" }) },
      {
        name: "adresse annoncée",
        open: async (scene) => {
          await atStep(scene, "structure", { companyName: null });
          await typeStructure(scene.page, aPharmacy());
          await expect(scene.page.getByText("@pharmacien.oc.mssante.fr").first()).toBeVisible();
        },
      },
      { name: "remplie d’après FINESS, puis modifiée", open: filledIn },
      { name: "entité juridique", open: legalEntity },
      { name: "SIRET au lieu du FINESS", open: wrong("structure", offeredType) },
      {
        name: "tout est faux",
        open: wrong("structure", async ({ page }) => {
          for (const label of [
            "Identifiant établissement",
            "Raison sociale",
            "Code postal",
            "Téléphone professionnel",
          ]) {
            await field(page, label).fill("");
          }
          await list(page, "Ville").fill("");
          await list(page, "Département").selectOption("");
        }),
      },
    ],
  },
  {
    file: `${folder}/structure/rechercher/page.tsx`,
    states: [
      { name: "résultats", open: results },
      { name: "rien trouvé", open: step("structure/rechercher?q=zzzzzzzz") },
    ],
  },
  {
    file: `${folder}/structure/remplir/page.tsx`,
    states: [
      { name: "saisie à remplacer", open: (scene) => picked(scene, { name: "PHARMACIE DE L HOTEL DE VILLE" }) },
      { name: "introuvable", open: step("structure/remplir?choix=zzz") },
    ],
  },
  {
    file: `${folder}/responsable/rechercher/page.tsx`,
    states: [{ name: "résultats", open: responsableResults }],
  },
  {
    file: `${folder}/responsable/remplir/page.tsx`,
    states: [{ name: "saisie à remplacer", open: otherResponsable }],
  },
  {
    file: `${folder}/responsable/page.tsx`,
    states: [
      {
        name: "proposé",
        open: step("responsable", {
          responsableLastName: null,
          responsableFirstName: null,
          responsableProfessionCode: null,
          responsableRpps: null,
        }),
      },
      {
        name: "en erreur",
        open: wrong("responsable", ({ page }) => field(page, "Identifiant RPPS").fill("10123456789")),
      },
    ],
  },
  { file: `${folder}/preferences/page.tsx`, states: [{ name: "cochées", open: step("preferences") }] },
  {
    file: `${folder}/recapitulatif/page.tsx`,
    states: [
      { name: "à vérifier", open: step("recapitulatif") },
      {
        name: "fautes probables",
        open: step("recapitulatif", {
          contactEmail: "pharmacie@gmial.com",
          departmentCode: "31",
          structureId: aFiness(),
        }),
      },
      { name: "conditions non acceptées", open: wrong("recapitulatif", async () => {}, "Valider") },
      { name: "établissement déjà demandé", open: alreadyRequested },
      { name: "correction d’un refus", open: correction },
    ],
  },
];
