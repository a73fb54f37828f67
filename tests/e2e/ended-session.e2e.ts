import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { revokeSessionsOf } from "@/db/queries/sessions";
import { informationRequests, invitations, requests, requestVersions } from "@/db/schema";
import { anApplication } from "@/tests/support/factors";
import { aMailbox, aRequest } from "@/tests/support/fixtures";
import { field, list, press, problems, title } from "./support/controls";
import { inEffect } from "./support/decide";
import { typeStructure } from "./support/fill-request";
import { codeSentTo, countMails } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { sendCode, sendCredentials } from "./support/sign-in";
import { expect, test } from "./support/test";

/** Staff have an application of codes. */
type Person = { id: string; email: string; application?: Awaited<ReturnType<typeof anApplication>> };

/** The session ends, the form is sent, and the person signs in again where they are led to. */
async function sendAfterTheEnd(page: Page, db: Db, person: Person, button: string) {
  await revokeSessionsOf(db, person.id);
  const seen = await countMails(person.email);
  await press(page, button);
  await expect(title(page)).toHaveText("Reconnectez-vous");
  await expect(page.getByText("Ce que vous avez saisi est conservé")).toBeVisible();
  await sendCredentials(page, person.email);
  if (person.application) {
    await field(page, "Code affiché par l’application").fill(person.application.code());
    await press(page, "Valider");
  } else {
    await expect(title(page)).toHaveText("Code de connexion");
    await sendCode(page, await codeSentTo(person.email, { seen }));
  }
  await expect(page.getByText("Voici ce que vous aviez saisi.")).toBeVisible();
}

test("[DEM-10] a session that ends on the first step of a request leaves what was typed @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const asked = aPharmacy();
  await signInAs(person.id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await field(page, "Adresse mail").fill(asked.contactEmail);
  await field(page, "Description du compte").fill(asked.description);
  await sendAfterTheEnd(page, db, person, "Continuer");
  await expect(field(page, "Adresse mail")).toHaveValue(asked.contactEmail);
  await expect(field(page, "Description du compte")).toHaveValue(asked.description);
  await press(page, "Continuer");
  await expect(title(page)).toHaveText("La structure d’exercice");
  expect(await db.$count(requests, eq(requests.applicantId, person.id))).toBe(1);
});

test("[DEM-10] a session that ends on the structure leaves every field as typed, right or wrong @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const asked = { ...aPharmacy(), structureId: "12" };
  const { id } = await aRequest(db, { applicantId: person.id, status: "draft", structureId: null, companyName: null });
  await signInAs(person.id);
  await page.goto(`/inscription/organisation/${id}/structure`);
  await typeStructure(page, asked);
  await field(page, "Service de rattachement").fill("Cardiologie");
  await sendAfterTheEnd(page, db, person, "Continuer");
  await expect(field(page, "Identifiant établissement")).toHaveValue("12");
  await expect(field(page, "Raison sociale")).toHaveValue(asked.companyName);
  await expect(field(page, "Service de rattachement")).toHaveValue("Cardiologie");
  await expect(list(page, "Département")).toHaveValue("81");
  await press(page, "Continuer");
  await expect(problems(page)).toContainText("FINESS");
  await expect(field(page, "Raison sociale")).toHaveValue(asked.companyName);
});

test("[DEM-10] a session that ends on the preferences leaves what was unticked @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const { id } = await aRequest(db, { applicantId: person.id, status: "draft" });
  await signInAs(person.id);
  await page.goto(`/inscription/organisation/${id}/preferences`);
  await page.getByRole("checkbox", { name: /ne plus recevoir de papier/ }).uncheck();
  await sendAfterTheEnd(page, db, person, "Continuer");
  await expect(page.getByRole("checkbox", { name: /ne plus recevoir de papier/ })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /apparaisse dans l’annuaire/ })).toBeChecked();
});

test("[DEM-10] a session that ends on an answer leaves the answer, which is then sent @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const { id: requestId } = await aRequest(db, { applicantId: person.id, status: "information_requested" });
  const { id: askedById } = await anOccitanieReviewer(db);
  const questions = [{ field: "street", question: "Quel numéro ?" }];
  await db.insert(informationRequests).values({ requestId, askedById, message: "Il manque une précision.", questions });
  await db.insert(requestVersions).values({ requestId, version: 1, content: {}, submittedById: person.id });
  await signInAs(person.id);
  await page.goto(`/suivi/${requestId}/completer`);
  await field(page, "Adresse postale").fill("12 rue du Pont");
  await field(page, "Votre réponse").fill("Le voici,\navec nos excuses.");
  await sendAfterTheEnd(page, db, person, "Envoyer ma réponse");
  await expect(field(page, "Adresse postale")).toHaveValue("12 rue du Pont");
  await expect(field(page, "Votre réponse")).toHaveValue("Le voici,\navec nos excuses.");
  await press(page, "Envoyer ma réponse");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
});

test("[DEM-10] a session that ends on a refusal leaves the reviewer’s words, which are then sent @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const reviewer = await anOccitanieReviewer(db);
  const application = await anApplication(db, reviewer.id);
  const request = await aRequest(db);
  const explanation = "Le numéro FINESS est celui d’un autre établissement.\nVérifiez-le.";
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/refuser`);
  await list(page, "Motif").selectOption("structure_not_found");
  await field(page, "Explication").fill(explanation);
  await page.getByRole("checkbox", { name: /Inviter le demandeur à corriger/ }).uncheck();
  await sendAfterTheEnd(page, db, { ...reviewer, application }, "Refuser la demande");
  await expect(title(page)).toHaveText("Refuser la demande");
  await expect(list(page, "Motif")).toHaveValue("structure_not_found");
  await expect(field(page, "Explication")).toHaveValue(explanation);
  await expect(page.getByRole("checkbox", { name: /Inviter le demandeur à corriger/ })).not.toBeChecked();
  await press(page, "Refuser la demande");
  await inEffect(page, db, "Vous avez refusé cette demande");
  const [refused] = await db.select().from(requests).where(eq(requests.id, request.id));
  expect(refused).toMatchObject({ status: "refused", correctionInvited: false });
});

test("[DEM-10] a session that ends while inviting somebody leaves the choice, and invites them once @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const responsable = await aPharmacist(db);
  const added = await aPreparateur(db);
  const { id } = await aMailbox(db, { responsableId: responsable.id });
  await signInAs(responsable.id);
  await page.goto(`/boites/${id}/membres/ajouter`);
  await field(page, "Adresse mail ou numéro RPPS").fill(added.email);
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await sendAfterTheEnd(page, db, responsable, "Envoyer l’invitation");
  await expect(field(page, "Adresse mail ou numéro RPPS")).toHaveValue(added.email);
  await expect(page.getByRole("radio", { name: "Lecteur" })).toBeChecked();
  await press(page, "Envoyer l’invitation");
  await expect(page.getByText("L’invitation est envoyée.")).toBeVisible();
  expect(await db.$count(invitations, eq(invitations.mailboxId, id))).toBe(1);
});
