import { eq } from "drizzle-orm";
import { regions, requests } from "@/db/schema";
import { anIndividual, aRegion, aRequest } from "@/tests/support/fixtures";
import { field, follow, press, problems, tick } from "./support/controls";
import { mailTo } from "./support/mails";
import { anOccitanieReviewer, aPreparateur } from "./support/people";
import { test as base, expect } from "./support/test";

/** The operator, signed in. */
const test = base.extend<{ asOperator: undefined }>({
  asOperator: [
    async ({ db, signInAs }, use) => {
      await signInAs((await anIndividual(db, { kind: "INT", isOperator: true, lastName: "Lambert" })).id);
      await use(undefined);
    },
    { auto: true },
  ],
});

test("[REV-65] a right is given to somebody found by their e-mail: the queue opens on their next page", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const person = await aPreparateur(db);
  const theirs = await anotherBrowser();
  await signInAs(person.id, theirs.context());
  expect((await theirs.goto("/instruction"))?.status()).toBe(404);

  await page.goto("/administration/equipe");
  await field(page, "Adresse mail de son compte individuel").fill("personne@exemple.fr");
  await page.getByRole("combobox", { name: "Région" }).selectOption("Occitanie");
  await press(page, "Donner le droit");
  await expect(problems(page)).toContainText("Aucun compte individuel n’utilise cette adresse.");
  await field(page, "Adresse mail de son compte individuel").fill(person.email);
  await press(page, "Donner le droit");
  await expect(page.getByText("Le droit est donné.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: person.email })).toContainText("Camille Lambert");

  expect((await theirs.reload())?.status()).toBe(200);
  expect((await mailTo(person.email, /instruire les demandes/)).text).toContain("Occitanie");
});

test("[REV-66] a right is taken away while a page is open: it refuses, and the history tells both @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const reviewer = await anOccitanieReviewer(db);
  const request = await aRequest(db);
  const theirs = await anotherBrowser();
  await signInAs(reviewer.id, theirs.context());
  await theirs.goto(`/instruction/${request.id}/autoriser`);
  await field(theirs, "Motif").fill("Deux services.");

  await page.goto(`/administration/equipe/76/${reviewer.id}`);
  await press(page, "Retirer le droit");
  await expect(page.getByText("Le droit est retiré, tout de suite.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: reviewer.email })).toHaveCount(0);

  await press(theirs, "Autoriser une autre demande");
  await expect(theirs.getByText("Cette page n’existe pas, ou ne vous est pas ouverte.")).toBeVisible();
  const [kept] = await db.select().from(requests).where(eq(requests.id, request.id));
  expect(kept?.allowsAnother).toBe(false);
  expect((await theirs.goto(`/instruction/${request.id}`))?.status()).toBe(404);
  await mailTo(reviewer.email, /n’instruisez plus/);

  await follow(page, "Historique des droits : Occitanie");
  const row = page.getByRole("row", { name: /Claire Instructrice : droit d’instruire retiré/ }).first();
  await expect(row).toContainText("Camille Lambert");
});

test("[REV-67] what a region has confirmed by a second reviewer is ticked, kept, and told in its history", async ({
  page,
  db,
}, { project }) => {
  const code = project.name === "js" ? "975" : "986";
  await aRegion(db, { code, isOpen: false, closedMessage: "Adressez-vous à votre centre de services." });
  await page.goto("/administration/regions");
  await follow(page, `Région ${code}`);
  await expect(page.getByText("Cette région n’a aucun instructeur pour le moment.")).toBeVisible();
  await tick(page, "L’adresse a été modifiée à la main");
  await press(page, "Enregistrer");
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "L’adresse a été modifiée à la main" })).toBeChecked();
  await expect(page.getByRole("row", { name: /Second regard demandé : L’adresse/ })).toContainText("Camille Lambert");
  const [kept] = await db.select().from(regions).where(eq(regions.code, code));
  expect(kept?.secondLook).toEqual(["address_edited"]);
});
