import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { anRpps } from "@/tests/support/numbers";
import { boxBanner, signOut, switchTo } from "./support/account-menu";
import { follow, title } from "./support/controls";
import { approve, openRequest } from "./support/decide";
import { fillRequest, submitRequest } from "./support/fill-request";
import { codeSentTo, mailTo } from "./support/mails";
import { aPharmacist, freshEmail } from "./support/people";
import { aPharmacy, type Pharmacy } from "./support/pharmacy";
import { sendCode, sendCredentials, signIn } from "./support/sign-in";
import { signUp } from "./support/sign-up";
import { expect, test } from "./support/test";

/** From the home page to the question whether one has an individual account. */
async function askForASharedAccount(page: Page) {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Créer un compte" }).first().click();
  await expect(title(page)).toHaveText("Choisir la région dans laquelle vous exercez");
  await follow(page, "Occitanie");
  await follow(page, "Nous créons un compte partagé");
  await expect(title(page)).toHaveText("Disposez-vous déjà d’un compte individuel ?");
}

/** The region grants the request; a mail tells its address; the applicant signs in again and switches to the box. */
async function grantAndOpen(page: Page, desk: Page, db: Db, email: string, asked: Pharmacy) {
  await test.step("the reviewer of the region approves it", async () => {
    await openRequest(desk, asked.companyName);
    await approve(desk, db);
    const approved = await mailTo(email, /validé/);
    expect(approved.subject).toContain(asked.address);
    expect(approved.text).toContain(asked.address);
  });

  await test.step("the applicant signs in again and switches to the box", async () => {
    await signOut(page);
    await signIn(page, email);
    await expect(boxBanner(page)).toContainText("Compte individuel");
    await switchTo(page, asked.address);
    await expect(title(page)).toHaveText("Accueil de la boîte");
    await expect(boxBanner(page)).toContainText("BAL ORG, boîte partagée · Responsable");
    await expect(boxBanner(page)).toContainText(asked.companyName);
  });
}

test("[DEM-01] a pharmacist asks for a BAL ORG, is granted it, signs in and switches to it @nojs", async ({
  page,
  db,
  desk,
}) => {
  const [{ email }, asked] = [await aPharmacist(db), aPharmacy()];
  await askForASharedAccount(page);
  await follow(page, "Oui");
  await sendCredentials(page, email);
  await expect(page.getByText("Saisissez le code reçu par mail pour associer votre compte")).toBeVisible();
  await sendCode(page, await codeSentTo(email));

  await fillRequest(page, asked, { isResponsable: true });
  await expect(page.getByRole("main")).toContainText(asked.address);
  await submitRequest(page, asked);
  const received = await mailTo(email, /est reçue/);
  expect(received.text).toContain(asked.companyName);
  await grantAndOpen(page, desk, db, email, asked);
});

test("[DEM-02] «Non»: she makes her individual account first, and the request opens by itself", async ({
  page,
  db,
  desk,
}) => {
  const [email, rpps, asked] = [freshEmail("nouvelle"), anRpps(), aPharmacy()];
  await askForASharedAccount(page);
  await follow(page, "Non");
  await follow(page, "Créer mon compte individuel");
  await signUp(page, { email, lastName: "Nogaro", firstName: "Léa", profession: "Pharmacien", rpps });

  await fillRequest(page, asked, { isResponsable: true });
  await expect(page.getByRole("main")).toContainText("Nogaro");
  await submitRequest(page, asked);
  await grantAndOpen(page, desk, db, email, asked);
});

test("[DEM-03] «Non»: he goes on without, and an unlisted account is made in the same go @nojs", async ({
  page,
  db,
  desk,
}) => {
  const [email, asked] = [freshEmail("presse"), aPharmacy()];
  await askForASharedAccount(page);
  await follow(page, "Non");
  await expect(page.getByText("Ce compte ne sera pas visible dans l’annuaire.")).toBeVisible();
  await follow(page, "Continuer sans figurer dans l’annuaire");
  const person = { email, lastName: "Astruc", firstName: "Marc", profession: "Préparateur en pharmacie d’officine" };
  await signUp(page, person, { unlisted: true });

  await fillRequest(page, asked);
  await submitRequest(page, asked);
  await grantAndOpen(page, desk, db, email, asked);
  const { firstName, lastName } = asked.responsable;
  await expect(page.getByRole("main")).toContainText(`en attendant ${firstName} ${lastName}`);
  await page.goto("/boites/personnelle");
  await expect(page.getByRole("main")).toContainText("Il n’apparaît pas dans l’annuaire");
});

test("[DEM-04] somebody signed in goes straight to the form", async ({ page, db, desk, signInAs }) => {
  const [pharmacist, asked] = [await aPharmacist(db), aPharmacy()];
  await signInAs(pharmacist.id);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Créer un compte" }).first().click();
  await follow(page, "Occitanie");
  await follow(page, "Nous créons un compte partagé");

  await fillRequest(page, asked, { isResponsable: true });
  await submitRequest(page, asked);
  await openRequest(desk, asked.companyName);
  await approve(desk, db);
  await page.reload();
  await follow(page, "Ouvrir la boîte");
  await expect(boxBanner(page)).toContainText(asked.address);
});
