import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { recordEvent } from "@/lib/audit";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { sealJournal } from "@/lib/journal/seal-journal";
import { verifyNightly } from "@/lib/journal/verify/verify-nightly";
import { aMailbox, aMembership, anIndividual, aRequest, contextOf } from "@/tests/support/fixtures";
import { field, press, problems } from "./support/controls";
import { anOccitanieReviewer, aPreparateur, passwordHash } from "./support/people";
import { expect, test } from "./support/test";

test("[JOU-01] a manager reads who did what in the box, and who was refused; a reader of the box does not", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { id, responsableId } = await aMailbox(db);
  const reader = await aPreparateur(db);
  const membership = await aMembership(db, id, reader.id, "lecteur");
  const theirs = await anotherBrowser();
  await signInAs(reader.id, theirs.context());
  expect((await theirs.goto(`/boites/${id}/journal`))?.status()).toBe(404);

  await signInAs(responsableId);
  await page.goto(`/boites/${id}/membres/${membership.id}`);
  await page.getByText("Retirer cette personne").click();
  await press(page, "Confirmer le retrait");
  await page.goto(`/boites/${id}`);
  await page.getByRole("link", { name: "Journal de la boîte" }).click();
  const lines = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(lines.nth(0)).toContainText(/accès retiré \(Lecteur\).*clé d’accès.*Fait/);
  await expect(lines.nth(1)).toContainText(/Lecture d’une boîte.*N’est pas ouvert à cette personne.*Refusé/);

  await page.getByRole("combobox", { name: "Résultat" }).selectOption("Refusé");
  await press(page, "Filtrer");
  await expect(lines).toHaveCount(1);
});

test("[JOU-02] a reviewer reads what happened to the requests of the region, filters it and takes it away @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const reviewer = await anOccitanieReviewer(db);
  const context = await contextOf(db, reviewer.id);
  const [here, there] = [await aRequest(db, {}), await aRequest(db, { regionCode: "11" })];
  for (const { id, regionCode } of [here, there]) {
    await recordEvent(db, context, "request.taken", { type: "request", id, regionCode });
  }
  await recordRefusal(context, "request.approved", { type: "request", id: here.id }, "RequestHeld");
  await signInAs(reviewer.id);
  await page.goto("/instruction/journal");
  await field(page, "Personne (nom ou e-mail)").fill(reviewer.email);
  await press(page, "Filtrer");
  const lines = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText(/Demande approuvée.*tenue par un collègue.*Refusé/);
  await field(page, "N° de demande ou adresse de boîte").fill(String(there.number));
  await press(page, "Filtrer");
  await expect(page.getByText("Rien ne correspond à ce filtre.")).toBeVisible();

  await page.goto(`/instruction/journal?objet=${here.number}&resultat=done`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger ces lignes (CSV)" }).click();
  const file = await readFile(await (await downloading).path(), "utf8");
  expect(file.trimEnd().split("\r\n")).toHaveLength(2);
  expect(file).toContain("Demande prise");
});

test("[JOU-03] the operator reads everything, wrong passwords too, and that nobody changed a line", async ({
  page,
  db,
  signInAs,
}) => {
  const lastName = `Serrurier ${randomUUID().slice(0, 8)}`;
  const person = await anIndividual(db, { lastName, passwordHash: await passwordHash });
  await page.goto("/connexion");
  await field(page, "Adresse mail").fill(person.email);
  await field(page, "Mot de passe").fill("ce n’est pas le bon");
  await press(page, "Valider");
  await expect(problems(page)).toContainText("Adresse mail ou mot de passe incorrect.");

  await sealJournal(db);
  await signInAs((await anIndividual(db, { kind: "INT", isOperator: true })).id);
  // Another test shows a journal that was changed, to the same page.
  await expect(async () => {
    await verifyNightly(db);
    await page.goto("/administration/journal?quoi=sign_in&resultat=refused");
    await expect(page.getByText("aucune n’a été changée ni supprimée")).toBeVisible();
  }).toPass();
  const line = page.getByRole("row").filter({ hasText: person.lastName });
  await expect(line).toContainText(/Connexion.*Mot de passe faux.*Personne non connectée.*Refusé/);
});
