import type { Page } from "@playwright/test";
import { applicationCodeNow } from "@/lib/factors/application-code";
import { anApplication } from "@/tests/support/factors";
import { routeTable } from "./support/authorisation/route-table";
import { aWorld } from "./support/authorisation/world";
import { field, press, problems, title } from "./support/controls";
import { httpBrowser } from "./support/http-browser";
import { mailTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "./support/people";
import { askForCode, sendCredentials, signIn } from "./support/sign-in";
import { expect, sessionCookie, test } from "./support/test";

/** A device that holds passkeys and recognises its owner, as Chromium plays it. */
async function aDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: "next-auth.session-token" });
}

const shownCodes = (page: Page) => page.getByRole("listitem").locator("code").allTextContents();

/** What the page says to type where nothing can be scanned. */
async function secretToType(page: Page): Promise<string> {
  return ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
}

/** The code of the next thirty seconds: the one of now may have served. */
const nextCode = (secret: string) => applicationCodeNow(secret, Date.now() + 30_000).code;

test("[CPT-30] a passkey is added, signs in alone, and confirms before a sensitive act", async ({ page, db }) => {
  await aDevice(page);
  const { email } = await aPharmacist(db);
  await signIn(page, email);
  await page.goto("/compte/securite/cle");
  await field(page, "Nom de cette clé").fill("Ordinateur de l’officine");
  await press(page, "Ajouter la clé d’accès");
  await expect(title(page)).toHaveText("Vos codes de secours");
  expect(await shownCodes(page)).toHaveLength(10);
  await press(page, "J’ai gardé mes codes");
  await expect(page.getByText("Ordinateur de l’officine").first()).toBeVisible();
  expect((await mailTo(email, /clé d’accès a été ajoutée/)).text).toContain("Ordinateur de l’officine");

  await signOut(page);
  await page.goto("/connexion/reprise?retour=/suivi");
  await press(page, "Se connecter avec une clé d’accès");
  await expect(title(page)).toHaveText("Mes demandes");

  await page.goto("/connexion/confirmer?retour=/compte/securite");
  await press(page, "Utiliser ma clé d’accès");
  await expect(title(page)).toHaveText("Sécurité");
});

test("[CPT-31] an application of codes: added, then asked for instead of the mailed code @nojs", async ({
  page,
  db,
}) => {
  const { email } = await aPharmacist(db);
  await signIn(page, email);
  await page.goto("/compte/securite/application");
  await field(page, "Nom de cette application").fill("Téléphone");
  await press(page, "Continuer");
  const secret = await secretToType(page);
  await field(page, "Code affiché par l’application").fill(applicationCodeNow(secret).code);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Vos codes de secours");
  await press(page, "J’ai gardé mes codes");

  await signOut(page);
  await page.goto("/connexion");
  await sendCredentials(page, email);
  await expect(title(page)).toHaveText("Second facteur");
  await field(page, "Code affiché par l’application").fill("000000");
  await press(page, "Valider");
  await expect(problems(page)).toContainText("Ce n’est pas le code que l’application affiche");
  await field(page, "Code affiché par l’application").fill(nextCode(secret));
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");
});

test("[CPT-32] a recovery code opens once", async ({ page, db }) => {
  const { id, email } = await aPreparateur(db);
  const {
    recoveryCodes: [code = ""],
  } = await anApplication(db, id);
  for (const outcome of ["Mon compte individuel", "Second facteur"]) {
    await page.goto("/connexion");
    await sendCredentials(page, email);
    await field(page, "Un de vos codes de secours").fill(code.toLowerCase());
    await press(page, "Utiliser un code de secours");
    if (outcome === "Second facteur") await expect(problems(page)).toContainText("a déjà servi");
    await expect(title(page)).toHaveText(outcome);
    await signOut(page);
  }
  expect((await mailTo(email, /codes de secours a servi/)).text).toContain("Il ne fonctionne plus");
});

test("[CPT-33] staff without a second factor can do nothing but set one up", async ({ page, db, baseURL }) => {
  const { id, email } = await anOccitanieReviewer(db);
  const world = await aWorld(db, baseURL ?? "");
  const cookie = await sessionCookie(db, id, { method: "password_and_code" });
  const browser = httpBrowser(baseURL ?? "", cookie);
  for (const { route, path, access } of routeTable) {
    const { status, location } = await browser.get(path(world));
    if (access.nobody === "missing") expect(status, route).toBe(404);
    if (access.nobody !== "sign in") continue;
    if (openAtTheGate.includes(route)) expect(status, route).toBe(200);
    else expect(location, route).toMatch(/^\/compte\/securite\/obligatoire\?retour=/);
  }

  await signInToEnrol(page, email);
  await page.getByRole("link", { name: "Ajouter une application" }).click();
  await field(page, "Nom de cette application").fill("Téléphone");
  await press(page, "Continuer");
  const secret = await secretToType(page);
  await field(page, "Code affiché par l’application").fill(applicationCodeNow(secret).code);
  await press(page, "Valider");
  await press(page, "J’ai gardé mes codes");
  await expect(title(page)).toHaveText("Demandes à instruire");
});

const openAtTheGate = [
  "/compte/securite/obligatoire",
  "/compte/securite/cle",
  "/compte/securite/application",
  "/connexion/confirmer",
];

async function signInToEnrol(page: Page, email: string): Promise<void> {
  const code = await askForCode(page, email);
  await page.goto("/connexion/code?retour=/instruction");
  await field(page, "Code à usage unique").fill(code);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Un second facteur, d’abord");
}

test("[CPT-34] a remembered browser asks for no code, until its owner forgets it", async ({ page, db }) => {
  const { email } = await aPharmacist(db);
  const code = await askForCode(page, email);
  await page.getByLabel("Ne plus demander de code").check();
  await field(page, "Code à usage unique").fill(code);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");

  await signOut(page);
  await page.goto("/connexion");
  await sendCredentials(page, email);
  await expect(title(page)).toHaveText("Mon compte individuel");

  await page.goto("/compte/securite");
  await press(page, "Oublier ces navigateurs");
  await signOut(page);
  await page.goto("/connexion");
  await sendCredentials(page, email);
  await expect(title(page)).toHaveText("Code de connexion");
});
