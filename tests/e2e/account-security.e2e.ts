import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { requestDecisions, sessions } from "@/db/schema";
import { WrongCredentials } from "@/lib/accounts/errors";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { aBrowser } from "@/tests/support/accounts";
import { aRequest } from "@/tests/support/fixtures";
import { field, list, press, problems, title } from "./support/controls";
import { codeSentTo, countMails, mailTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, password } from "./support/people";
import { sendCode, sendCredentials, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const newPassword = "un autre mot de passe choisi";

/** Asks for a link to choose a password, and gives back where the mail leads. */
async function linkAskedFrom(page: Page, email: string): Promise<string> {
  await page.goto("/mot-de-passe/oublie");
  await field(page, "Adresse mail").fill(email);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Regardez vos mails");
  return linkIn(email);
}

async function linkIn(email: string, others: string[] = []): Promise<string> {
  let link = "";
  await expect(async () => {
    const { html } = await mailTo(email, /Choisissez un nouveau mot de passe/);
    link = html.match(/href="([^"]*\/mot-de-passe\/lien[^"]*)"/)?.[1] ?? "";
    expect(others).not.toContain(link);
  }).toPass();
  return link;
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Nouveau mot de passe").fill(newPassword);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Votre mot de passe est changé");
}

test("[CPT-40] a password link opened in another browser asks for one of its own by a click @nojs", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const { email } = await aPharmacist(db);
  const phone = await anotherBrowser();
  const asked = await linkAskedFrom(page, email);
  await phone.goto(asked);
  await expect(title(phone)).toHaveText("Ce lien s’ouvre dans un autre navigateur");
  await press(phone, "Recevoir un lien pour ce navigateur");
  await expect(title(phone)).toHaveText("Regardez vos mails");
  await choosePassword(phone, await linkIn(email, [asked]));
  await page.goto(asked);
  await expect(title(page)).toHaveText("Ce lien n’est plus valable");
});

test("[CPT-41] one session is ended from the list, then all; the page says why", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { id } = await aPharmacist(db);
  const elsewhere = await anotherBrowser();
  await signInAs(id, elsewhere.context());
  await db.update(sessions).set({ browser: "Safari sous iOS" }).where(eq(sessions.individualId, id));
  await signInAs(id);
  await page.goto("/compte/sessions");
  await press(page, "Mettre fin à la session Safari sous iOS");
  await expect(page.getByText("Cette session a pris fin.")).toBeVisible();
  await expect(page.getByText("Safari sous iOS")).toHaveCount(0);
  await elsewhere.goto("/suivi");
  await expect(title(elsewhere)).toHaveText("Reconnectez-vous");
  await expect(elsewhere.getByText("Elle a été fermée, par vous depuis un autre appareil")).toBeVisible();

  await press(page, "Fermer toutes les sessions");
  await expect(page).toHaveURL("/");
  await page.goto("/compte");
  await expect(title(page)).toHaveText("Connectez-vous pour continuer");
});

test("[CPT-42] a decision after twelve hours asks for a proof again, and keeps what was typed", async ({
  page,
  db,
  signInAs,
}) => {
  const reviewer = await anOccitanieReviewer(db);
  const { id } = await aRequest(db);
  await signInAs(reviewer.id);
  await page.goto(`/instruction/${id}/refuser`);
  await list(page, "Motif").selectOption("structure_not_found");
  await field(page, "Explication").fill("Nous ne trouvons pas cette structure.");
  const twelveHoursAgo = new Date(Date.now() - 12 * 3_600_000);
  await db.update(sessions).set({ provedAt: twelveHoursAgo }).where(eq(sessions.individualId, reviewer.id));
  await press(page, "Refuser la demande");

  await expect(title(page)).toHaveText("Confirmez votre identité");
  const seen = await countMails(reviewer.email);
  await page.getByLabel("Mot de passe").fill(password);
  await press(page, "Valider");
  await sendCode(page, await codeSentTo(reviewer.email, { seen }));
  await expect(field(page, "Explication")).toHaveValue("Nous ne trouvons pas cette structure.");
  await press(page, "Refuser la demande");
  await expect(page.getByText("Vous avez refusé cette demande")).toBeVisible();
  expect(await db.$count(requestDecisions, eq(requestDecisions.requestId, id))).toBe(1);
});

test("[CPT-45] strangers guess: the usual browser signs in, a new one by the forgotten password", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const { email } = await aPharmacist(db);
  await signIn(page, email);
  for (let guess = 0; guess < 5; guess++) {
    const guessed = startSignIn(aBrowser(db), { email, password: "pas le bon du tout" }, "sign_in");
    await expect(guessed).rejects.toBeInstanceOf(WrongCredentials);
  }
  await signIn(page, email);

  const phone = await anotherBrowser();
  await phone.goto("/connexion");
  await sendCredentials(phone, email);
  await expect(problems(phone)).toContainText("« Mot de passe oublié » vous en ouvre l’accès sans attendre.");
  await choosePassword(phone, await linkAskedFrom(phone, email));
  await signIn(phone, email, newPassword);
});
