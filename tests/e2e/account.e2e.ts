import { anRpps } from "@/tests/support/numbers";
import { boxBanner, menuButton, signOut } from "./support/account-menu";
import { field, follow, press, problems, title } from "./support/controls";
import { codeSentTo, countMails, mailsTo, mailTo } from "./support/mails";
import { aPharmacist, freshEmail } from "./support/people";
import { askForCode, sendCode, sendCredentials, signIn } from "./support/sign-in";
import { signUp } from "./support/sign-up";
import { expect, test } from "./support/test";

test("[CPT-01] a pharmacist makes her individual account and arrives on it @nojs", async ({ page }) => {
  const [email, rpps] = [freshEmail("pharmacienne"), anRpps()];
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Créer un compte" }).click();
  await follow(page, "Occitanie");
  await follow(page, "Je crée un compte individuel");
  await signUp(page, { email, lastName: "Delmas", firstName: "Anaïs", profession: "Pharmacien", rpps });

  await expect(title(page)).toHaveText("Mon compte individuel");
  await expect(boxBanner(page)).toContainText("Anaïs Delmas");
  await expect(page.getByRole("main")).toContainText(/À vérifier/);
  await mailTo(email, /Votre compte individuel est créé/);

  await signOut(page);
  await signIn(page, email);
});

test("[CPT-02] somebody without RPPS makes an individual account, which is in no directory", async ({ page }) => {
  const email = freshEmail("secretaire");
  await page.goto("/inscription/individuel?region=76");
  await signUp(page, { email, lastName: "Pujol", firstName: "Jean", profession: "Secrétaire" });

  await expect(title(page)).toHaveText("Mon compte individuel");
  await expect(boxBanner(page)).toContainText("Jean Pujol");
  await expect(page.getByRole("main")).toContainText("Il n’apparaît pas dans l’annuaire");
  await expect(page.getByText("Identifiant RPPS")).toHaveCount(0);
  await mailTo(email, /Votre compte individuel est créé/);
});

test("[CPT-03] an e-mail that has an account gets the same answer, and another mail", async ({
  page,
  db,
  anotherBrowser,
}) => {
  const [known, unknown] = [(await aPharmacist(db)).email, freshEmail()];
  const answers = new Map<string, string | undefined>();
  for (const email of [known, unknown]) {
    const browser = await anotherBrowser();
    await browser.goto("/inscription/individuel?region=76");
    await field(browser, "Adresse mail").fill(email);
    await press(browser, "Valider");
    await expect(title(browser)).toHaveText("Confirmer l’adresse mail");
    answers.set(email, (await browser.getByRole("main").textContent())?.replaceAll(email, "…"));
  }
  expect(answers.get(known)).toBe(answers.get(unknown));
  await mailTo(unknown, /code/i);
  const mail = await mailTo(known, /Vous avez déjà un compte/);
  expect(mail.text).not.toMatch(/\b\d{3}\s?\d{3}\b/);
  expect(await mailsTo(known)).toHaveLength(1);

  const link = mail.text.match(/https?:\/\/\S+\/connexion\b/)?.[0] ?? "";
  await page.goto(link);
  await expect(title(page)).toHaveText("Connexion");
});

test("[CPT-03] no code opens an account for an e-mail that has one", async ({ page, db }) => {
  const { email } = await aPharmacist(db);
  await page.goto("/inscription/individuel?region=76");
  await field(page, "Adresse mail").fill(email);
  await press(page, "Valider");
  await sendCode(page, "123456");
  await expect(problems(page)).toContainText("Ce n’est pas le bon code. Il vous reste 4 essais.");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
});

test("[CPT-04] e-mail, password and code sign in; once signed out, the session is worth nothing @nojs", async ({
  page,
  db,
  context,
}) => {
  const { email } = await aPharmacist(db);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Connexion" }).first().click();
  await sendCredentials(page, email, "un mauvais mot de passe");
  await expect(problems(page)).toContainText("Adresse mail ou mot de passe incorrect.");
  await expect(field(page, "Adresse mail")).toHaveValue(email);

  await sendCode(page, await askForCode(page, email));
  await expect(title(page)).toHaveText("Mon compte individuel");
  await expect(menuButton(page)).toContainText("Nadège Vives");
  await mailTo(email, /Nouvelle connexion/);

  const cookies = await context.cookies();
  await signOut(page);
  await context.addCookies(cookies);
  await page.goto("/compte");
  await expect(title(page)).toHaveText("Reconnectez-vous");
});

test("[CPT-04] the page asked for before signing in is where one arrives", async ({ page, db }) => {
  const { email } = await aPharmacist(db);
  const seen = await countMails(email);
  await page.goto("/suivi");
  await expect(title(page)).toHaveText("Connectez-vous pour continuer");
  await sendCredentials(page, email);
  await expect(title(page)).toHaveText("Code de connexion");
  await sendCode(page, await codeSentTo(email, { seen }));
  await expect(title(page)).toHaveText("Mes demandes");
});
