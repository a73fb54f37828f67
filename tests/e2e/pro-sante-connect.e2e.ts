import { eq } from "drizzle-orm";
import { individuals } from "@/db/schema";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { forgeries } from "@/tests/support/psc-person.mjs";
import { menuButton } from "./support/account-menu";
import { field, follow, press, tick, title } from "./support/controls";
import { fillMailbox } from "./support/fill-request";
import { codeSentTo, countMails, mailTo } from "./support/mails";
import { aPharmacist, freshEmail, password } from "./support/people";
import { aPharmacy } from "./support/pharmacy";
import { aPscPerson, failurePath, failuresOf, linked, logInAtProvider, newProviderKey, pscWalk } from "./support/psc";
import { sendCode, sendCredentials } from "./support/sign-in";
import { proveEmail } from "./support/sign-up";
import { expect, test } from "./support/test";

const site = process.env.E2E_URL ?? "";

test("[CPT-20] an account is linked once, then opened without a code; signing out ends both sessions @nojs", async ({
  page,
  db,
}) => {
  const { email, rpps } = await aPharmacist(db);
  await aPscPerson({ subjectNameId: `8${rpps}`, firstName: "NADEGE", lastName: "VIVES" });
  await page.goto("/connexion");
  await press(page, "Pro Santé Connect");
  await logInAtProvider(page, `8${rpps}`);
  await expect(title(page)).toHaveText("Relier un compte à Pro Santé Connect");
  await expect(page.getByRole("main")).toContainText("Nadege Vives, RPPS");
  await expect(page.getByRole("main")).toContainText("n’est pas, ou plus, dans notre copie de l’Annuaire Santé");
  await expect(page.getByRole("main")).toContainText(`Le compte p…@exemple.fr porte votre numéro RPPS.`);
  await follow(page, "Me connecter à mon compte");
  await sendCredentials(page, email);
  await sendCode(page, await codeSentTo(email));
  await press(page, "Relier mon compte");
  await expect(title(page)).toHaveText("Mon compte individuel");
  await mailTo(email, /relié à Pro Santé Connect/);

  const seen = await countMails(email);
  await page.goto("/");
  await press(page, "Pro Santé Connect");
  await expect(title(page)).toHaveText("Fournisseur d’identité de test");
  await logInAtProvider(page, `8${rpps}`);
  await expect(title(page)).toHaveText("Mon compte individuel");
  await menuButton(page).click();
  await press(page, "Se déconnecter");
  await expect(title(page)).toHaveText("Fin de session");
  await press(page, "Confirmer la déconnexion");
  await expect(page).toHaveURL(`${site}/`);

  await press(page, "Pro Santé Connect");
  await logInAtProvider(page, `8${rpps}`);
  await expect(title(page)).toHaveText("Mon compte individuel");
  expect(await countMails(email)).toBe(seen);
});

test("[CPT-21] an account is made with what Pro Santé Connect says, its number checked @nojs", async ({ page, db }) => {
  const [email, rpps] = [freshEmail("pharmacienne"), anRpps()];
  await aPscPerson({ subjectNameId: `8${rpps}`, firstName: "ANAÏS", lastName: "DELMAS" });
  await page.goto("/inscription/individuel?region=76");
  await press(page, "Continuer avec Pro Santé Connect");
  await logInAtProvider(page, `8${rpps}`);
  await press(page, "Créer mon compte");
  await expect(page.getByRole("main")).toContainText("Anaïs Delmas, RPPS");
  await proveEmail(page, email);
  await expect(field(page, "Nom")).toHaveValue("Delmas");
  await expect(field(page, "Nom")).toHaveAttribute("readonly");
  await press(page, "Valider");
  await page.getByLabel("Mot de passe").fill(password);
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(title(page)).toHaveText("Mon compte individuel");

  const [account] = await db.select().from(individuals).where(eq(individuals.email, email));
  expect(account).toMatchObject({ kind: "PER", firstName: "Anaïs", lastName: "Delmas", rpps });
  expect(account?.rppsCheckedAt).not.toBeNull();
  await page.goto("/compte/pro-sante-connect");
  await expect(page.getByRole("main")).toContainText("Anaïs Delmas");
});

test("[CPT-22] of several places of work, the one picked fills the request in @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const { id, rpps } = await aPharmacist(db);
  const finess = aFiness();
  const told = { street: "12 R DU PONT", postalCode: "81000", deliveryLine: "81000 ALBI", phone: "0563000002" };
  const activities = [{ companyName: "PHARMACIE DE LA GARE" }, { ...told, companyName: "PHARMACIE DU PONT", finess }];
  await linked(db, id, { ...(rpps && { rpps }), professionCode: "21", activities });
  await signInAs(id);
  await page.goto("/inscription/organisation/nouvelle?region=76");
  await fillMailbox(page, aPharmacy());
  await expect(page.getByRole("listitem").filter({ hasText: "Pharmacie de la Gare" })).toBeVisible();
  await page.getByRole("button", { name: /Choisir\s+Pharmacie du Pont/ }).click();
  await expect(field(page, "Identifiant établissement")).toHaveValue(finess);
  await expect(field(page, "Raison sociale")).toHaveValue("Pharmacie du Pont");
  await expect(field(page, "Adresse postale")).toHaveValue("12 rue du Pont");
  await press(page, "Continuer");
  await expect(title(page)).toHaveText("Mes préférences d’utilisation");
  await page.goto(page.url().replace("preferences", "responsable"));
  await expect(field(page, "Nom")).toHaveValue("Vives");
});

test("[CPT-23] a forged, expired or foreign answer opens nothing, nor does a provider that is down", async () => {
  for (const forgery of forgeries) {
    const subjectNameId = `8${anRpps()}`;
    await aPscPerson({ subjectNameId, forgery });
    const walk = pscWalk(site);
    expect(await walk.whole(subjectNameId), forgery).toBe(`${failurePath}${failuresOf[forgery]}`);
    expect(await walk.here.get("/connexion/psc/lier")).toMatchObject({ status: 200 });
    expect([...walk.here.cookies.keys()]).not.toContain("next-auth.session-token");
  }
});

test("[CPT-24] a consent refused, an answer replayed or of another browser; a new key of the provider", async ({
  db,
}) => {
  const subjectNameId = `8${anRpps()}`;
  await aPscPerson({ subjectNameId, firstName: "", lastName: "" });
  await linked(db, (await aPharmacist(db)).id, { subjectNameId });

  const walk = pscWalk(site);
  const refused = await walk.logIn(await walk.leave(), subjectNameId, { refuses: true });
  expect(await walk.comeBack(refused)).toBe(`${failurePath}refus`);

  const callback = await walk.logIn(await walk.leave(), subjectNameId);
  expect(await pscWalk(site).comeBack(callback)).toBe(`${failurePath}recommencer`);
  const foreign = pscWalk(site);
  await foreign.leave();
  expect(await foreign.comeBack(callback)).toBe(`${failurePath}recommencer`);
  expect(await walk.comeBack(callback)).toBe("/compte");
  expect(await walk.comeBack(callback)).toBe(`${failurePath}recommencer`);

  await newProviderKey();
  expect(await pscWalk(site).whole(subjectNameId)).toBe("/compte");
  for (const path of ["session", "csrf", "providers", "signin", "callback/autre"]) {
    expect(await walk.here.get(`/api/auth/${path}`)).toMatchObject({ status: 404 });
  }
});

test("[CPT-25] an identity linked to somebody else is refused; one's own is taken away", async ({
  page,
  db,
  signInAs,
}) => {
  const [person, other] = [await aPharmacist(db), await aPharmacist(db)];
  const subjectNameId = `8${other.rpps}`;
  await aPscPerson({ subjectNameId });
  await linked(db, other.id, { subjectNameId });
  await signInAs(person.id);
  await page.goto("/compte/pro-sante-connect");
  await press(page, "Relier mon compte à Pro Santé Connect");
  await logInAtProvider(page, subjectNameId);
  await expect(page.getByRole("main")).toContainText("Cette identité est déjà reliée à un autre compte");
  await press(page, "Ce n’est pas vous ? Abandonner");

  await linked(db, person.id);
  await page.goto("/compte/pro-sante-connect");
  await press(page, "Retirer");
  await expect(page.getByRole("main")).toContainText("n’est plus relié");
  await mailTo(person.email, /n’est plus relié/);
});
