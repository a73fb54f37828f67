import { eq } from "drizzle-orm";
import { individuals, invitations, oneTimeCodes, requests } from "@/db/schema";
import { aMailbox, aRequest } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { field, list, press, problems, tick, title } from "./support/controls";
import { fillMailbox, fillPreferences, fillResponsable, fillStructure } from "./support/fill-request";
import { codeSentTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, aPreparateur, freshEmail, password } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { expectMails } from "./support/queue";
import { sendCode, sendCredentials } from "./support/sign-in";
import { expect, test } from "./support/test";

test("[DEM-09] Back after each step of a request shows what was typed, and makes one request", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  const asked = aPharmacy();
  await signInAs(person.id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await fillMailbox(page, asked);
  await expect(title(page)).toHaveText("La structure d’exercice");
  await page.goBack();
  await expect(title(page)).toHaveText("La boîte");
  await expect(field(page, "Adresse mail")).toHaveValue(asked.contactEmail);
  await expect(field(page, "Description du compte")).toHaveValue(asked.description);
  await press(page, "Continuer");

  await fillStructure(page, asked);
  await expect(title(page)).toHaveText("Le responsable du compte");
  await page.goBack();
  await expect(title(page)).toHaveText("La structure d’exercice");
  await expect(field(page, "Identifiant établissement")).toHaveValue(asked.structureId);
  await expect(list(page, "Ville")).toHaveValue("Albi");
  await expect(list(page, "Département")).toHaveValue("81");
  await expect(field(page, "Téléphone professionnel")).toHaveValue(/05\s63\s00\s00\s00/);
  await press(page, "Continuer");

  await fillResponsable(page, asked);
  await expect(title(page)).toHaveText("Mes préférences d’utilisation");
  await page.goBack();
  await expect(title(page)).toHaveText("Le responsable du compte");
  await expect(field(page, "Nom")).toHaveValue(asked.responsable.lastName);
  await expect(field(page, "Identifiant RPPS")).toHaveValue(asked.responsable.rpps);
  await expect(list(page, "Profession")).toHaveValue("21");
  await press(page, "Continuer");

  await fillPreferences(page);
  await expect(title(page)).toHaveText("Récapitulatif");
  await page.goBack();
  await expect(title(page)).toHaveText("Mes préférences d’utilisation");
  await page.getByRole("checkbox", { name: /ne plus recevoir de papier/ }).uncheck();
  await press(page, "Continuer");
  await expect(title(page)).toHaveText("Récapitulatif");
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();

  await page.goBack();
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  const sent = await db.select().from(requests).where(eq(requests.applicantId, person.id));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ status: "submitted", paperless: false, isListed: true });
  await expectMails(db, person.email, ["request-received"]);
});

test("[DEM-09] Back after each step of a new account shows what was typed, and makes one account", async ({
  page,
  db,
}) => {
  const email = freshEmail("retour");
  const rpps = anRpps();
  await page.goto("/inscription/individuel?region=76");
  await field(page, "Adresse mail").fill(email);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
  await page.goBack();
  await expect(field(page, "Adresse mail")).toHaveValue(email);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
  await sendCode(page, await codeSentTo(email));
  await expect(title(page)).toHaveText("Votre identité");
  await page.goBack();
  await expect(title(page)).toHaveText("Votre adresse mail est confirmée");
  await page.getByRole("link", { name: "Continuer" }).click();
  await field(page, "Nom").fill("Vives");
  await field(page, "Prénom").fill("Nadège");
  await list(page, "Profession").selectOption({ label: "Pharmacien" });
  await page.getByRole("radio", { name: "J’ai un numéro RPPS" }).check();
  await field(page, "Identifiant RPPS").fill(rpps);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Choisir un mot de passe");
  await page.goBack();
  await expect(field(page, "Nom")).toHaveValue("Vives");
  await expect(field(page, "Identifiant RPPS")).toHaveValue(rpps);
  await expect(page.getByRole("radio", { name: "J’ai un numéro RPPS" })).toBeChecked();
  await press(page, "Valider");
  await page.getByLabel("Mot de passe").fill(password);
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");

  await page.goBack();
  await expect(title(page)).toHaveText("Vous avez déjà un compte");
  expect(await db.$count(individuals, eq(individuals.email, email))).toBe(1);
  await expectMails(db, email, ["one-time-code", "account-created"]);
});

test("[DEM-09] Back while signing in asks for nothing twice", async ({ page, db }) => {
  const person = await aPharmacist(db);
  await page.goto("/connexion");
  await sendCredentials(page, person.email);
  await expect(title(page)).toHaveText("Code de connexion");
  await page.goBack();
  await expect(title(page)).toHaveText("Connexion");
  await page.goForward();
  await sendCode(page, await codeSentTo(person.email));
  await expect(title(page)).toHaveText("Mon compte individuel");
  await page.goBack();
  await expect(title(page)).not.toHaveText("Code de connexion");
  expect(await db.$count(oneTimeCodes, eq(oneTimeCodes.email, person.email))).toBe(1);
});

test("[DEM-09] Back after a decision says that it is taken", async ({ page, db, signInAs }) => {
  const reviewer = await anOccitanieReviewer(db);
  const { companyName } = aPharmacy();
  const request = await aRequest(db, { companyName });
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${request.id}/approuver`);
  await press(page, "Approuver et ouvrir la boîte");
  await expect(page.getByText("Vous avez approuvé cette demande")).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText("Approuver la demande");
  await expect(page.getByText("Vous avez déjà approuvé cette demande")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approuver et ouvrir la boîte" })).toBeHidden();
});

test("[DEM-09] Back after inviting somebody invites nobody twice", async ({ page, db, signInAs }) => {
  const responsable = await aPharmacist(db);
  const { id } = await aMailbox(db, { responsableId: responsable.id });
  const added = await aPreparateur(db);
  await signInAs(responsable.id);
  await page.goto(`/boites/${id}/membres/ajouter`);
  await field(page, "Adresse mail ou numéro RPPS").fill(added.email);
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await press(page, "Envoyer l’invitation");
  await expect(page.getByText("L’invitation est envoyée.")).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText("Ajouter une personne");
  await field(page, "Adresse mail ou numéro RPPS").fill(added.email);
  await page.getByRole("radio", { name: "Gestionnaire" }).check();
  await press(page, "Envoyer l’invitation");
  await expect(problems(page)).toContainText("est déjà invitée");
  expect(await db.$count(invitations, eq(invitations.mailboxId, id))).toBe(1);
  await expectMails(db, added.email, ["mailbox-invitation"]);
});
