import { requestVersions } from "@/db/schema";
import { aRequest, requestContent } from "@/tests/support/fixtures";
import { field, follow, press, problems, tick, title } from "./support/controls";
import { approve, askAbout, openRequest, refuse } from "./support/decide";
import { mailTo } from "./support/mails";
import { aPharmacist } from "./support/people";
import { aWord } from "./support/pharmacy";
import { test as base, expect } from "./support/test";

const test = base.extend<{ sent: { companyName: string; id: string; email: string } }>({
  /** A request that the pharmacist signed in at `page` has sent. */
  sent: async ({ db, signInAs }, use) => {
    const pharmacist = await aPharmacist(db);
    const companyName = `Pharmacie ${aWord()}`;
    const content = { ...requestContent(), companyName, responsableRpps: pharmacist.rpps };
    const { id } = await aRequest(db, { applicantId: pharmacist.id, ...content });
    await db.insert(requestVersions).values({ requestId: id, version: 1, content, submittedById: pharmacist.id });
    await signInAs(pharmacist.id);
    await use({ companyName, id, email: pharmacist.email });
  },
});

test("[DEM-05] the service centre asks for information, she answers, the review goes on @nojs", async ({
  page,
  sent,
  db,
  desk,
}) => {
  await openRequest(desk, sent.companyName);
  await askAbout(desk, db, "Téléphone professionnel", "Ce numéro ne répond pas. Est-il à jour ?");
  const mail = await mailTo(sent.email, /précisions/);
  expect(mail.text).toContain("Ce numéro ne répond pas.");

  await page.goto(`/suivi/${sent.id}`);
  await follow(page, "Répondre");
  await expect(page.getByText("Ce numéro ne répond pas. Est-il à jour ?")).toBeVisible();
  await press(page, "Envoyer ma réponse");
  await expect(problems(page)).toContainText("Écrivez votre réponse, ou corrigez");
  await field(page, "Téléphone professionnel").fill("05 63 11 22 33");
  await field(page, "Votre réponse").fill("C’était l’ancien numéro.");
  await press(page, "Envoyer ma réponse");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("05 63 11 22 33");

  await openRequest(desk, sent.companyName);
  await expect(desk.getByText("C’était l’ancien numéro.")).toBeVisible();
  await expect(desk.getByText("modifié depuis la version précédente")).toHaveCount(1);
  await approve(desk, db);
  await mailTo(sent.email, /validé/);
});

test("[DEM-06] refused, corrected, then approved @nojs", async ({ page, sent, db, desk }) => {
  await openRequest(desk, sent.companyName);
  await refuse(desk, db, "Des informations manquent ou sont inexactes", "La rue du Pont n’est pas à Albi.");
  const mail = await mailTo(sent.email, /est refusée/);
  expect(mail.text).toContain("La rue du Pont n’est pas à Albi.");

  await page.goto(`/suivi/${sent.id}`);
  await expect(page.getByText("La rue du Pont n’est pas à Albi.")).toBeVisible();
  await press(page, "Corriger ma demande");
  await expect(title(page)).toHaveText("Récapitulatif");
  await expect(page.getByText("La rue du Pont n’est pas à Albi.")).toBeVisible();
  await follow(page, "Modifier : La structure d’exercice");
  await field(page, "Adresse postale").fill("2 place du Vigan");
  await press(page, "Continuer");
  await expect(title(page)).toHaveText("Récapitulatif");
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("2 place du Vigan");
  expect(page.url()).not.toContain(sent.id);

  await openRequest(desk, sent.companyName);
  await expect(desk.getByRole("heading", { name: "Corrections" })).toBeVisible();
  await approve(desk, db);
  await mailTo(sent.email, /validé/);
});

test("[DEM-13] she withdraws her request", async ({ page, sent, desk }) => {
  await page.goto("/suivi");
  await follow(page, `Suivre : ${sent.companyName}`);
  await follow(page, "Retirer cette demande");
  await expect(title(page)).toHaveText("Retirer cette demande ?");
  await press(page, "Retirer cette demande");
  await expect(page.getByText("Vous avez retiré cette demande.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Retirer cette demande" })).toHaveCount(0);
  await mailTo(sent.email, /est retirée/);

  await openRequest(desk, sent.companyName);
  await expect(desk.getByText("Le demandeur a retiré cette demande")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Approuver" })).toHaveCount(0);
});
