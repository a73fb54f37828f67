import { eq } from "drizzle-orm";
import { individuals } from "@/db/schema";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { anRpps } from "@/tests/support/numbers";
import { field, follow, list, press, problems, title } from "./support/controls";
import { codeSentTo, mailsTo, mailTo } from "./support/mails";
import { aPharmacist, aPreparateur, freshEmail } from "./support/people";
import { sendCode, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

test("[CPT-50] [CPT-51] a person changes name and e-mail; the former address takes the account back @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { id, email: former } = await aPharmacist(db);
  await signInAs(id);
  await page.goto("/compte");
  await follow(page, "Identité");
  await field(page, "Nom").fill("Vives-Delmas");
  await field(page, "Téléphone").fill("05.63.00.00.00");
  await press(page, "Enregistrer");
  await expect(page.getByText("Vos informations sont enregistrées.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/05\s63\s00\s00\s00/);

  const email = freshEmail("nouvelle");
  await follow(page, "Adresse mail");
  await field(page, "Nouvelle adresse mail").fill(former);
  await press(page, "Recevoir le code");
  await expect(problems(page)).toContainText("C’est déjà l’adresse mail de votre compte.");
  await field(page, "Nouvelle adresse mail").fill(email);
  await press(page, "Recevoir le code");
  await sendCode(page, await codeSentTo(email));
  await expect(page.getByText("Votre adresse mail est changée.")).toBeVisible();

  const warning = await mailTo(former, /adresse mail de votre compte a été changée/);
  expect(warning.text).not.toContain(email);
  const owner = await anotherBrowser();
  await owner.goto(warning.text.match(/https?:\S+\/compte\/email\/lien\?jeton=[\w-]+/)?.[0] ?? "no link in the mail");
  await expect(title(owner)).toHaveText("Rétablir mon adresse mail");
  expect(owner.url()).not.toContain("jeton");
  const password = "une phrase choisie par la propriétaire";
  await owner.getByLabel("Nouveau mot de passe").fill(password);
  await press(owner, "Rétablir mon adresse");
  await expect(title(owner)).toHaveText("Votre adresse mail est rétablie");
  await page.goto("/compte");
  await expect(title(page)).toHaveText("Reconnectez-vous");
  await signIn(owner, former, password);
});

test("[CPT-52] an address that has an account is answered like another, and its owner is told", async ({
  page,
  db,
  signInAs,
}) => {
  const answers: (string | null)[] = [];
  const known = (await aPharmacist(db)).email;
  await signInAs((await aPharmacist(db)).id);
  for (const email of [known, freshEmail("pharmacienne")]) {
    await page.goto("/compte/email");
    await field(page, "Nouvelle adresse mail").fill(email);
    await press(page, "Recevoir le code");
    await expect(title(page)).toHaveText("Confirmer la nouvelle adresse");
    answers.push(await page.getByRole("main").textContent());
  }
  expect(answers[0]).toBe(answers[1]);
  const mail = await mailTo(known, /Vous avez déjà un compte/);
  expect(mail.text).not.toMatch(/\b\d{3}\s?\d{3}\b/);
});

test("[CPT-53] [CPT-54] a préparateur declares the RPPS number obtained; the service centre accepts it, and he chooses his mails", async ({
  page,
  db,
  desk,
  signInAs,
}) => {
  const { id, email } = await aPreparateur(db);
  await signInAs(id);
  await page.goto("/compte");
  await follow(page, "J’ai obtenu un numéro RPPS");
  const rpps = anRpps();
  await field(page, "Identifiant RPPS").fill(`${rpps.slice(0, 10)}${(Number(rpps[10]) + 1) % 10}`);
  await list(page, "Profession").selectOption({ label: "Pharmacien" });
  await press(page, "Déclarer ce numéro");
  await expect(problems(page)).toContainText(/clé|dernier chiffre/);
  await field(page, "Identifiant RPPS").fill(rpps);
  await press(page, "Déclarer ce numéro");
  await expect(page.getByText("Votre numéro est transmis au centre de services")).toBeVisible();

  await desk.goto("/instruction");
  await follow(desk, "Numéros RPPS");
  await desk
    .getByRole("row")
    .filter({ hasText: new RegExp(rpps.replace(/^(..)(...)(...)(...)$/, "$1\\s$2\\s$3\\s$4")) })
    .getByRole("link", { name: "Paul Faure" })
    .click();
  await desk.getByRole("radio", { name: "Le numéro est bien le sien" }).check();
  await field(desk, "Motif").fill("Carte CPS vue en visioconférence.");
  await press(desk, "Valider");
  await expect(desk.getByText("Le numéro est accepté.")).toBeVisible();
  const mail = await mailTo(email, /Votre numéro RPPS est vérifié/);
  expect(mail.text).toContain("mssante.fr");
  await page.goto("/compte");
  await expect(page.getByRole("main")).toContainText("BAL PER");

  await follow(page, "Notifications");
  await page.getByRole("checkbox", { name: "Arrivées et départs dans les boîtes que je gère" }).uncheck();
  await press(page, "Enregistrer mes choix");
  await expect(page.getByText("Vos choix sont enregistrés.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^Arrivées et départs/ })).not.toBeChecked();
});

test("[CPT-55] [CPT-56] a person takes their data away, then closes the account; a responsable first hands over @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const responsable = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: responsable.id });
  await signInAs(responsable.id);
  await page.goto("/compte/fermer");
  await expect(page.getByText("Votre compte ne peut pas encore être fermé.")).toBeVisible();
  const way = page.getByRole("link", { name: "Transmettre la responsabilité de cette boîte" });
  await expect(way).toHaveAttribute("href", `/boites/${box.id}/responsable`);

  const { id, email } = await aPreparateur(db);
  await aMembership(db, box.id, id, "lecteur");
  await signInAs(id);
  await page.goto("/compte/donnees");
  const download = page.waitForEvent("download");
  await follow(page, "Télécharger mes données");
  expect((await download).suggestedFilename()).toMatch(/^mes-donnees-balorg-[\d-]{10}\.json$/);

  await follow(page, "Fermer le compte");
  await field(page, "Pour confirmer, écrivez FERMER").fill("oui");
  await press(page, "Fermer mon compte");
  await expect(problems(page)).toContainText("Écrivez FERMER pour confirmer.");
  await field(page, "Pour confirmer, écrivez FERMER").fill("Fermer");
  await press(page, "Fermer mon compte");
  await expect(title(page)).toHaveText("Votre compte est fermé");
  await mailTo(email, /Votre compte individuel est fermé/);
  await mailTo(responsable.email, /Paul Faure a quitté la BAL ORG/);
  await page.goto("/compte");
  await expect(title(page)).toHaveText("Connectez-vous pour continuer");
  const [row] = await db.select().from(individuals).where(eq(individuals.id, id));
  expect(row).toMatchObject({ closedAt: expect.any(Date) });
  expect(await mailsTo(email)).toHaveLength(1);
});
