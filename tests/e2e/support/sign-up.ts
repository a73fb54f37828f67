import type { Page } from "@playwright/test";
import { field, list, press, tick, title } from "./controls";
import { codeSentTo, countMails } from "./mails";
import { password } from "./people";
import { sendCode } from "./sign-in";
import { expect } from "./test";

export type Newcomer = { email: string; lastName: string; firstName: string; profession: string; rpps?: string };

/** Gives the e-mail of a new account and the code received there. */
export async function proveEmail(page: Page, email: string): Promise<void> {
  const seen = await countMails(email);
  await field(page, "Adresse mail").fill(email);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
  await sendCode(page, await codeSentTo(email, { seen }));
  await expect(title(page)).toHaveText("Votre identité");
}

/** Says who one is. Nothing is asked about the RPPS of somebody who goes on unlisted. */
export async function giveIdentity(page: Page, person: Newcomer, { unlisted = false } = {}): Promise<void> {
  await field(page, "Nom").fill(person.lastName);
  await field(page, "Prénom").fill(person.firstName);
  await list(page, "Profession").selectOption({ label: person.profession });
  if (!unlisted) {
    await page.getByRole("radio", { name: person.rpps ? "J’ai un numéro RPPS" : "Je n’ai pas encore de RPPS" }).check();
    if (person.rpps) await field(page, "Identifiant RPPS").fill(person.rpps);
  }
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Choisir un mot de passe");
}

/** The last step of a new account. */
export async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel("Mot de passe").fill(password);
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
}

/** The whole creation of an account, from its first page. */
export async function signUp(page: Page, person: Newcomer, options: { unlisted?: boolean } = {}): Promise<void> {
  await expect(title(page)).toHaveText("Créer un compte individuel");
  await proveEmail(page, person.email);
  await giveIdentity(page, person, options);
  await choosePassword(page);
}
