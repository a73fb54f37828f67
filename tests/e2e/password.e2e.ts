import type { Page } from "@playwright/test";
import { field, follow, press, problems, title } from "./support/controls";
import { mailTo } from "./support/mails";
import { aPharmacist, freshEmail, password } from "./support/people";
import { sendCredentials, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const newPassword = "un autre mot de passe choisi";

/** Asks for the link that lets one choose a new password. */
async function askForLink(page: Page, email: string) {
  await page.goto("/connexion");
  await follow(page, "Mot de passe oublié");
  await field(page, "Adresse mail").fill(email);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Regardez vos mails");
}

test("[CPT-08] a forgotten password: the link works once, and other sessions end @nojs", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const { email } = await aPharmacist(db);
  const elsewhere = await anotherBrowser();
  await signIn(elsewhere, email);

  await askForLink(page, email);
  const { html } = await mailTo(email, /Choisissez un nouveau mot de passe/);
  const link = html.match(/href="([^"]*\/mot-de-passe\/lien[^"]*)"/)?.[1] ?? "";
  await page.goto(link);
  await expect(title(page)).toHaveText("Choisir un nouveau mot de passe");
  expect(page.url()).not.toContain("jeton");
  await page.getByLabel("Nouveau mot de passe").fill("court");
  await press(page, "Valider");
  await expect(problems(page)).toContainText("12 caractères");
  await page.getByLabel("Nouveau mot de passe").fill(newPassword);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Votre mot de passe est changé");
  await mailTo(email, /Votre mot de passe a été changé/);

  await page.goto(link);
  await expect(title(page)).toHaveText("Ce lien n’est plus valable");
  await elsewhere.goto("/compte");
  await expect(title(elsewhere)).toHaveText("Reconnectez-vous");

  await page.goto("/connexion");
  await sendCredentials(page, email, password);
  await expect(problems(page)).toContainText("Adresse mail ou mot de passe incorrect.");
  await signIn(page, email, newPassword);
});

test("[CPT-08] an e-mail without account gets the same answer", async ({ page }) => {
  await askForLink(page, freshEmail());
});

test("[CPT-09] too many wrong passwords: the sentence says when to try again, for the right one too", async ({
  page,
  db,
}) => {
  const { email } = await aPharmacist(db);
  const tooMany = /Trop d’essais\. Réessayez dans \d+ minutes?\./;
  await page.goto("/connexion");
  let tries = 0;
  await expect(async () => {
    tries += 1;
    await sendCredentials(page, email, "un mauvais mot de passe");
    await expect(problems(page)).toHaveText(tooMany, { timeout: 500 });
  }).toPass({ intervals: [0], timeout: 40_000 });
  expect(tries).toBeGreaterThan(5);

  await page.reload();
  await sendCredentials(page, email);
  await expect(problems(page)).toHaveText(tooMany);
});
