import { insertDistinction } from "@/db/queries/distinctions";
import { insertView } from "@/db/queries/saved-views";
import { mssanteAddresses, requestHolds } from "@/db/schema";
import { aDecision } from "@/tests/support/decisions";
import { anIndividual, aRequest } from "@/tests/support/fixtures";
import { aFiness } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";
import { field, press, problems, tick } from "../controls";
import { anOccitanieReviewer } from "../people";
import { expect } from "../test";
import { consoleStates } from "./console-states";
import { requestIn } from "./requests-of";
import type { PageStates, Scene } from "./state";

type Status = Parameters<typeof requestIn>[1];
type Values = NonNullable<Parameters<typeof requestIn>[2]>;

async function queueAt({ page, db, signInAs }: Scene, query = ""): Promise<void> {
  await signInAs((await anOccitanieReviewer(db)).id);
  await page.goto(`/instruction${query}`);
}

/** Everything that a row may say, in a search that is only partly understood, with the help open. */
async function filteredQueue(scene: Scene): Promise<void> {
  const { page, db } = scene;
  const { request, reviewer } = await requestIn(db, "submitted", {
    alerts: ["failed_check", "doubtful_check", "duplicate", "second_look"],
    queueRank: 0,
  });
  await db
    .insert(requestHolds)
    .values({ requestId: request.id, holderId: reviewer.id, expiresAt: new Date(Date.now() + 600_000) });
  await queueAt(scene, "?q=alerte:doublon+-pris:personne+etta:x+age:3");
  await page.getByText("Filtres", { exact: true }).click();
}

async function completedQueue(scene: Scene): Promise<void> {
  await queueAt(scene);
  await scene.page.getByRole("combobox", { name: "Rechercher une demande" }).pressSequentially("etat:");
  await expect(scene.page.getByRole("option", { name: /^attente/ })).toBeVisible();
}

/** The searches that a reviewer keeps, or the one to be kept. */
const viewsAt =
  (query = "") =>
  async ({ page, db, signInAs }: Scene) => {
    const reviewer = await anOccitanieReviewer(db);
    if (!query) await insertView(db, { individualId: reviewer.id, name: "Doublons", query: "alerte:doublon" });
    await signInAs(reviewer.id);
    await page.goto(`/instruction/vues${query}`);
  };

/** A page of a request to review. */
const ofRequest =
  (status: Status, path = "", values: Values = {}) =>
  async ({ page, db, signInAs }: Scene) => {
    const { request, reviewer } = await requestIn(db, status, values);
    await signInAs(reviewer.id);
    await page.goto(`/instruction/${request.id}${path}`);
    return request;
  };

/** A decision that is refused for what was typed, or left out. */
const refused = (
  path: string,
  button: string,
  type: (scene: Scene) => Promise<unknown>,
  status: Status = "submitted",
) => ({
  name: "en erreur",
  open: async (scene: Scene) => {
    await ofRequest(status, path)(scene);
    await type(scene);
    await press(scene.page, button);
    await expect(problems(scene.page)).toBeFocused();
  },
});

const nothing = async () => {};
const closed = (path: string) => ({ name: "trop tard", open: ofRequest("approved", path) });

/** Another request of the same people, and a responsable who has an account. */
async function surrounded({ page, db, signInAs }: Scene, path = ""): Promise<void> {
  const account = await anIndividual(db, { firstName: "Inès", lastName: "Serres" });
  const structure = { responsableRpps: account.rpps, phone: "+33563123456" };
  const { request: other } = await requestIn(db, "refused", structure);
  const { request, reviewer } = await requestIn(db, "submitted", { ...structure, structureId: other.structureId });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}${path}`);
}

async function takenAddress(scene: Scene): Promise<void> {
  const local = `pharmacie.prise.${Date.now()}`;
  const domain = "pharmacien.oc.mssante.fr";
  const address = `${local}@${domain}`;
  await scene.db.insert(mssanteAddresses).values({ kind: "ORG", localPart: local, domain, address, display: address });
  await ofRequest("submitted", "/approuver")(scene);
  await field(scene.page, "Début de l’adresse").fill(local);
  await press(scene.page, "Approuver et ouvrir la boîte");
  await expect(problems(scene.page)).toBeFocused();
}

async function ownRequest({ page, db, signInAs }: Scene): Promise<void> {
  const reviewer = await anOccitanieReviewer(db);
  const { id } = await aRequest(db, { applicantId: reviewer.id });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${id}`);
}

/** A pharmacy that has closed, whose address and phone are others: what is opened is told word by word. */
async function contradicted(scene: Scene, path = ""): Promise<void> {
  const { page, db, signInAs } = scene;
  await copiesInService(db);
  const { finess } = await anEstablishment(db, { finess: aFiness(), goneOn: "2026-11-12", phone: "0563999999" });
  const { request, reviewer } = await requestIn(db, "submitted", { structureId: finess, street: "3 rue du Port" });
  const { request: other } = await requestIn(db, "refused", { structureId: finess });
  await insertDistinction(db, request.id, { kind: "request", id: other.id }, reviewer.id);
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}${path}`);
  for (const part of await page.locator("main details > summary:visible").all()) await part.click();
}

async function unexplained(scene: Scene): Promise<void> {
  await contradicted(scene, "/approuver");
  await press(scene.page, "Approuver et ouvrir la boîte");
  await expect(problems(scene.page)).toBeFocused();
}

/** An approval of a colleague that the reader is to confirm. */
async function secondLook({ page, db, signInAs }: Scene): Promise<void> {
  const { request, reviewer } = await requestIn(db, "submitted");
  const { id } = await anOccitanieReviewer(db);
  await aDecision(db, request.id, id, { state: "second_look", secondLookReasons: ["other_operator_box"] });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/second-regard`);
}

async function wordlessSecondLook(scene: Scene): Promise<void> {
  await secondLook(scene);
  await press(scene.page, "Ne pas confirmer l’approbation");
  await expect(problems(scene.page)).toBeFocused();
}

/** Deciding requests. */
export const reviewPages: PageStates[] = [
  {
    file: "app/instruction/page.tsx",
    states: [
      { name: "à traiter", open: (scene) => queueAt(scene) },
      { name: "toutes", open: (scene) => queueAt(scene, "?q=etat:toutes+tri:nom") },
      { name: "filtres, aide et problème", open: filteredQueue },
      { name: "propositions ouvertes", open: completedQueue },
      { name: "recherche sans résultat", open: (scene) => queueAt(scene, "?q=introuvable+zzz") },
    ],
  },
  {
    file: "app/instruction/vues/page.tsx",
    states: [
      { name: "enregistrées", open: viewsAt() },
      { name: "à enregistrer", open: viewsAt("?q=alerte:doublon+albi") },
      {
        name: "en erreur",
        open: async (scene: Scene) => {
          await viewsAt("?q=albi")(scene);
          await press(scene.page, "Enregistrer la vue");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/instruction/[demande]/page.tsx",
    states: [
      { name: "à traiter", open: ofRequest("submitted") },
      { name: "avec d’autres demandes", open: (scene) => surrounded(scene) },
      { name: "contredite par les registres, avec un doublon écarté", open: contradicted },
      { name: "en attente du demandeur", open: ofRequest("information_requested") },
      { name: "approuvée", open: ofRequest("approved") },
      { name: "refusée", open: ofRequest("refused") },
      { name: "retirée", open: ofRequest("withdrawn") },
      { name: "la sienne", open: ownRequest },
      ...consoleStates,
    ],
  },
  {
    file: "app/instruction/[demande]/approuver/page.tsx",
    states: [
      { name: "à décider", open: ofRequest("submitted", "/approuver") },
      { name: "responsable à choisir", open: (scene) => surrounded(scene, "/approuver") },
      { name: "adresse prise", open: takenAddress },
      { name: "anomalies à expliquer", open: unexplained },
      closed("/approuver"),
    ],
  },
  {
    file: "app/instruction/[demande]/demander/page.tsx",
    states: [
      {
        name: "questions",
        open: async (scene) => {
          await ofRequest("submitted", "/demander")(scene);
          await tick(scene.page, "Code postal");
          await expect(field(scene.page, "Question sur « Code postal »")).toBeVisible();
        },
      },
      refused("/demander", "Envoyer les questions", ({ page }) => field(page, "Message au demandeur").fill("")),
      closed("/demander"),
    ],
  },
  {
    file: "app/instruction/[demande]/refuser/page.tsx",
    states: [
      { name: "à décider", open: ofRequest("submitted", "/refuser") },
      refused("/refuser", "Refuser la demande", nothing),
      closed("/refuser"),
    ],
  },
  {
    file: "app/instruction/[demande]/reprendre/page.tsx",
    states: [
      { name: "à décider", open: ofRequest("information_requested", "/reprendre") },
      refused("/reprendre", "Reprendre l’examen", nothing, "information_requested"),
      closed("/reprendre"),
    ],
  },
  {
    file: "app/instruction/[demande]/second-regard/page.tsx",
    states: [
      { name: "à donner", open: secondLook },
      { name: "en erreur", open: wordlessSecondLook },
      { name: "rien à confirmer", open: ofRequest("submitted", "/second-regard") },
    ],
  },
  {
    file: "app/instruction/[demande]/autoriser/page.tsx",
    states: [
      { name: "à décider", open: ofRequest("submitted", "/autoriser") },
      refused("/autoriser", "Autoriser une autre demande", nothing),
      closed("/autoriser"),
    ],
  },
];
