import type { Page } from "@playwright/test";
import { field, press, title } from "./controls";
import { codeSentTo, countMails } from "./mails";
import { password } from "./people";
import { expect } from "./test";

/** Types e-mail and password into the form at hand, and sends it. */
export async function sendCredentials(page: Page, email: string, secret = password): Promise<void> {
  await field(page, "Adresse mail").fill(email);
  await page.getByLabel("Mot de passe").fill(secret);
  await press(page, "Valider");
}

/** Types a code into the form at hand, and sends it. */
export async function sendCode(page: Page, code: string): Promise<void> {
  await field(page, "Code à usage unique").fill(code);
  await press(page, "Valider");
}

/** Asks to sign in, and gives back the code that came by mail; the page waits for it. */
export async function askForCode(page: Page, email: string, secret = password): Promise<string> {
  const seen = await countMails(email);
  await page.goto("/connexion");
  await sendCredentials(page, email, secret);
  await expect(title(page)).toHaveText("Code de connexion");
  return codeSentTo(email, { seen });
}

/** Signs in as people do, up to where everybody arrives. */
export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await sendCode(page, await askForCode(page, email, secret));
  await expect(title(page)).toHaveText("Mon compte individuel");
}
