import { randomUUID } from "node:crypto";
import { insertCode } from "@/db/queries/one-time-codes";
import { insertPasswordReset } from "@/db/queries/password-resets";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import { randomToken } from "@/lib/secrets";
import { browserIn } from "../browser-token";
import { press, problems } from "../controls";
import { aPharmacist, freshEmail, password } from "../people";
import { sendCode, sendCredentials } from "../sign-in";
import { expect, sessionCookie } from "../test";
import { at, type PageStates, type Scene } from "./state";

/** The page that waits for the code of somebody who gave their password. */
async function awaitedCode({ page, db }: Scene): Promise<void> {
  const { id: individualId, email } = await aPharmacist(db);
  const browserHash = await browserIn(page.context());
  const code = { id: randomUUID(), email, individualId, purpose: "sign_in", browserHash } as const;
  await insertCode(db, { ...code, codeHash: randomToken() });
  await page.goto("/connexion/code");
}

async function openPasswordLink({ page, db }: Scene, browserHash?: string): Promise<void> {
  const token = randomToken();
  const { id: individualId } = await aPharmacist(db);
  const here = await browserIn(page.context());
  await insertPasswordReset(db, { individualId, tokenHash: passwordLinkHash(token), browserHash: browserHash ?? here });
  await page.goto(`/mot-de-passe/lien?jeton=${token}`);
}

async function endedSession({ page, db }: Scene): Promise<void> {
  const cookie = await sessionCookie(db, (await aPharmacist(db)).id, { isRevoked: true });
  await page.context().addCookies([{ ...cookie, url: process.env.E2E_URL ?? "" }]);
  await page.goto("/connexion/reprise?retour=/suivi&saisie=1");
}

/** Signing in, and the way back for whoever forgot their password. */
export const signInPages: PageStates[] = [
  {
    file: "app/connexion/page.tsx",
    states: [
      { name: "à remplir", open: at("/connexion") },
      {
        name: "refusée",
        open: async ({ page }) => {
          await page.goto("/connexion");
          await sendCredentials(page, freshEmail(), password);
          await expect(problems(page)).toBeFocused();
        },
      },
    ],
  },
  {
    file: "app/connexion/reprise/page.tsx",
    states: [
      { name: "pas connecté", open: at("/connexion/reprise?retour=/suivi") },
      { name: "session terminée", open: endedSession },
    ],
  },
  {
    file: "app/connexion/code/page.tsx",
    states: [
      { name: "code attendu", open: awaitedCode },
      {
        name: "mauvais code",
        open: async (scene) => {
          await awaitedCode(scene);
          await sendCode(scene.page, "000000");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      {
        name: "code redemandé trop tôt",
        open: async (scene) => {
          await awaitedCode(scene);
          await press(scene.page, "Renvoyer le code");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      { name: "aucun code attendu", open: at("/connexion/code") },
    ],
  },
  {
    file: "app/mot-de-passe/oublie/page.tsx",
    states: [
      { name: "à remplir", open: at("/mot-de-passe/oublie") },
      {
        name: "en erreur",
        open: async ({ page }) => {
          await page.goto("/mot-de-passe/oublie");
          await press(page, "Valider");
          await expect(problems(page)).toBeFocused();
        },
      },
    ],
  },
  { file: "app/mot-de-passe/envoye/page.tsx", states: [{ name: "mail envoyé", open: at("/mot-de-passe/envoye") }] },
  {
    file: "app/mot-de-passe/nouveau/page.tsx",
    states: [
      { name: "lien valable", open: (scene) => openPasswordLink(scene) },
      { name: "lien d’un autre navigateur", open: (scene) => openPasswordLink(scene, randomToken()) },
      {
        name: "mot de passe trop simple",
        open: async (scene) => {
          await openPasswordLink(scene);
          await scene.page.getByLabel("Nouveau mot de passe").fill("motdepasse1234");
          await press(scene.page, "Valider");
          await expect(problems(scene.page)).toBeFocused();
        },
      },
      { name: "lien périmé", open: at("/mot-de-passe/nouveau") },
    ],
  },
  { file: "app/mot-de-passe/change/page.tsx", states: [{ name: "changé", open: at("/mot-de-passe/change") }] },
];
