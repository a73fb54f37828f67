import { and, eq, ne } from "drizzle-orm";
import { auditEvents, informationRequests, requests, requestVersions, sessions } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { doubleClick, field, follow, list, tick, title } from "./support/controls";
import { typeResponsable, typeStructure } from "./support/fill-request";
import { codeSentTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, password } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

test("[DEM-08] double clicks from the association to the sending make one request", async ({ page, db }) => {
  const person = await aPharmacist(db);
  const asked = aPharmacy();
  await page.goto("/inscription/organisation/association?region=76");
  await field(page, "Adresse mail").fill(person.email);
  await page.getByLabel("Mot de passe").fill(password);
  await doubleClick(page, "Valider");
  await expect(field(page, "Code à usage unique")).toBeVisible();
  await field(page, "Code à usage unique").fill(await codeSentTo(person.email));
  await doubleClick(page, "Valider");
  await expect(title(page)).toHaveText("La boîte");
  await field(page, "Adresse mail").fill(asked.contactEmail);
  await field(page, "Description du compte").fill(asked.description);
  await doubleClick(page, "Continuer");
  await typeStructure(page, asked);
  await doubleClick(page, "Continuer");
  await typeResponsable(page, asked);
  await doubleClick(page, "Continuer");
  await expect(title(page)).toHaveText("Mes préférences d’utilisation");
  await doubleClick(page, "Continuer");
  await expect(title(page)).toHaveText("Récapitulatif");
  await tick(page, /conditions générales d’utilisation/);
  await doubleClick(page, "Valider");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();

  const [request, ...others] = await db.select().from(requests).where(eq(requests.applicantId, person.id));
  expect(others).toEqual([]);
  expect(request).toMatchObject({ status: "submitted", version: 1, structureId: asked.structureId });
  const id = request?.id ?? "";
  expect(await db.$count(requestVersions, eq(requestVersions.requestId, id))).toBe(1);
  expect(await db.$count(auditEvents, eq(auditEvents.subjectId, id))).toBe(2);
  expect(await db.$count(sessions, eq(sessions.individualId, person.id))).toBe(1);
  await expectMails(db, person.email, ["one-time-code", "new-sign-in", "request-received"]);
});

test("[DEM-08] double clicks on finishing later, abandoning and withdrawing do it once", async ({
  page,
  db,
  signInAs,
}) => {
  const person = await aPharmacist(db);
  await signInAs(person.id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await field(page, "Description du compte").fill("Pharmacie du lac");
  await doubleClick(page, "Enregistrer et finir plus tard");
  await expect(page.getByText("Brouillon enregistré")).toBeVisible();
  const ofPerson = eq(requests.applicantId, person.id);
  expect(await db.$count(requests, ofPerson)).toBe(1);

  const [draft] = await db.select().from(requests).where(ofPerson);
  await page.goto(`/suivi/${draft?.id}/retirer`);
  await doubleClick(page, "Abandonner ce brouillon");
  await expect(page.getByText("Brouillon abandonné.")).toBeVisible();
  expect(await db.$count(auditEvents, eq(auditEvents.subjectId, draft?.id ?? ""))).toBe(2);

  const { id } = await aRequest(db, { applicantId: person.id });
  await page.goto(`/suivi/${id}/retirer`);
  await doubleClick(page, "Retirer cette demande");
  await expect(page.getByText("Vous avez retiré cette demande.")).toBeVisible();
  const withdrawals = and(eq(auditEvents.subjectId, id), eq(auditEvents.action, "request.withdrawn"));
  expect(await db.$count(auditEvents, withdrawals)).toBe(1);
  await expectMails(db, person.email, ["request-withdrawn"]);
});

test("[DEM-08] a double click on an answer sends the request again once", async ({ page, db, signInAs }) => {
  const person = await aPharmacist(db);
  const { id: requestId } = await aRequest(db, { applicantId: person.id, status: "information_requested" });
  const { id: askedById } = await anOccitanieReviewer(db);
  await db.insert(informationRequests).values({ requestId, askedById, message: "Quel est le numéro de la rue ?" });
  await db.insert(requestVersions).values({ requestId, version: 1, content: {}, submittedById: person.id });
  await signInAs(person.id);
  await page.goto(`/suivi/${requestId}/completer`);
  await field(page, "Votre réponse").fill("C’est le 12.");
  await doubleClick(page, "Envoyer ma réponse");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  expect(await db.$count(requestVersions, eq(requestVersions.requestId, requestId))).toBe(2);
  const completions = and(eq(auditEvents.subjectId, requestId), eq(auditEvents.action, "request.completed"));
  expect(await db.$count(auditEvents, completions)).toBe(1);
});

test("[DEM-08] a double click on correcting a refusal opens one correction", async ({ page, db, signInAs }) => {
  const person = await aPharmacist(db);
  const { id: decidedById } = await anOccitanieReviewer(db);
  const { id } = await aRequest(db, {
    applicantId: person.id,
    status: "refused",
    decidedById,
    decidedAt: new Date(),
    refusalReason: "incomplete",
    refusalText: "Le numéro de la rue manque.",
    correctionInvited: true,
  });
  await signInAs(person.id);
  await page.goto(`/suivi/${id}`);
  await doubleClick(page, "Corriger ma demande");
  await expect(title(page)).toHaveText("Récapitulatif");
  await follow(page, "Modifier : La structure d’exercice");
  await expect(list(page, "Ville")).toHaveValue("Albi");
  expect(await db.$count(requests, and(eq(requests.applicantId, person.id), ne(requests.id, id)))).toBe(1);
});
