import { aMailbox, aMembership, anIndividual } from "@/tests/support/fixtures";
import { boxBanner, menuButton, switcher, switchTo } from "./support/account-menu";
import { field, follow, press, problems, tick, title } from "./support/controls";
import { mailTo } from "./support/mails";
import { aPharmacist, aPreparateur } from "./support/people";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

test("[BAL-01] a préparateur is invited, signs in, accepts and switches to the BAL ORG @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const preparateur = await aPreparateur(db);
  await signInAs(box.responsableId);
  await page.goto(`/boites/${box.id}`);
  await follow(page, "Ajouter une personne");
  await field(page, "Adresse mail ou numéro RPPS").fill("Paul Faure");
  await page.getByRole("radio", { name: "Rédacteur" }).check();
  await press(page, "Envoyer l’invitation");
  await expect(problems(page)).toContainText("Indiquez une adresse mail");
  await expect(page.getByRole("radio", { name: "Rédacteur" })).toBeChecked();
  await field(page, "Adresse mail ou numéro RPPS").fill(preparateur.email);
  await press(page, "Envoyer l’invitation");
  await expect(page.getByText("L’invitation est envoyée.")).toBeVisible();
  await expect(page.getByRole("row", { name: preparateur.email })).toContainText("En attente");

  const counter = await anotherBrowser();
  await signIn(counter, preparateur.email);
  await follow(counter, "Pharmacie du centre");
  await press(counter, "Accepter l’invitation");
  await expect(counter.getByText("Vous avez accès à la boîte.")).toBeVisible();
  const mail = await mailTo(preparateur.email, /Vous avez accès à la BAL ORG/);
  expect(mail.text).toContain(box.shownAddress);
  await page.reload();
  await expect(page.getByRole("row", { name: /Paul Faure/ })).toContainText("Rédacteur");

  await counter.goto("/boites/personnelle");
  await expect(boxBanner(counter)).toContainText("Compte individuel");
  await switchTo(counter, box.shownAddress);
  await expect(boxBanner(counter)).toContainText("BAL ORG, boîte partagée · Rédacteur");
  await expect(title(counter)).toHaveText("Accueil de la boîte");
  await expect(counter.getByRole("link", { name: "Ajouter une personne" })).toHaveCount(0);
  await follow(counter, "Voir les personnes");
  await expect(counter.getByRole("row", { name: /Paul Faure/ })).toContainText("Vous");
});

test("[BAL-02] the last manager can neither leave nor be removed, and hands over", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const successor = await aPharmacist(db);
  await aMembership(db, box.id, successor.id, "gestionnaire");
  await signInAs(box.responsableId);
  await page.goto(`/boites/${box.id}`);
  await expect(page.getByRole("link", { name: "Quitter cette boîte" })).toHaveCount(0);
  await page.goto(`/boites/${box.id}/quitter`);
  await expect(page.getByText("Vous êtes responsable de cette boîte.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Quitter cette boîte" })).toHaveCount(0);

  const colleague = await anotherBrowser();
  await signInAs(successor.id, colleague.context());
  await colleague.goto(`/boites/${box.id}/membres`);
  await expect(colleague.getByRole("row", { name: /Responsable/ })).toContainText("Aucune");

  await follow(page, "Transmettre la responsabilité");
  await page.getByRole("radio", { name: /Nadège Vives/ }).check();
  await press(page, "Proposer la responsabilité");
  await expect(problems(page)).toBeVisible();
  await expect(page.getByRole("radio", { name: /Nadège Vives/ })).toBeChecked();
  await page.getByRole("radio", { name: /comme gestionnaire/ }).check();
  await tick(page, /réponde de la boîte à ma place/);
  await press(page, "Proposer la responsabilité");
  await expect(page.getByText("La proposition est envoyée par mail.")).toBeVisible();
  await expect(boxBanner(page)).toContainText("Responsable");
  const mail = await mailTo(successor.email, /Acceptez-vous de répondre de la BAL ORG/);
  expect(mail.text).toContain(box.shownAddress);

  await colleague.goto(`/boites/${box.id}`);
  await follow(colleague, "Accepter ou décliner");
  await press(colleague, "Accepter la responsabilité");
  await expect(colleague.getByText("Vous êtes maintenant responsable de cette boîte.")).toBeVisible();
  await expect(boxBanner(colleague)).toContainText("Responsable");

  await page.goto(`/boites/${box.id}`);
  await expect(boxBanner(page)).toContainText("Gestionnaire");
  await follow(page, "Quitter cette boîte");
  await press(page, "Quitter cette boîte");
  await expect(page.getByText("Vous avez quitté la boîte.")).toBeVisible();
  const answer = await page.goto(`/boites/${box.id}`);
  expect(answer?.status()).toBe(404);
});

test("[BAL-03] two tabs, two boxes: they do not mix", async ({ page, context, db, signInAs }) => {
  const person = await aPharmacist(db);
  const [one, other] = [
    await aMailbox(db, { responsableId: person.id }),
    await aMailbox(db, { responsableId: person.id }),
  ];
  const preparateur = await aPreparateur(db);
  await signInAs(person.id);
  await page.goto(`/boites/${one.id}/membres/ajouter`);
  const tab = await context.newPage();
  await tab.goto("/boites/personnelle");
  await switchTo(tab, other.shownAddress);

  await expect(boxBanner(page)).toContainText(one.shownAddress);
  await field(page, "Adresse mail ou numéro RPPS").fill(preparateur.email);
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await press(page, "Envoyer l’invitation");
  await expect(boxBanner(page)).toContainText(one.shownAddress);
  await expect(page.getByRole("row", { name: preparateur.email })).toBeVisible();
  const mail = await mailTo(preparateur.email, /Invitation à rejoindre la BAL ORG/);
  expect(mail.text).toContain(one.shownAddress);

  await tab.reload();
  await expect(boxBanner(tab)).toContainText(other.shownAddress);
  await follow(tab, "Gérer les personnes");
  await expect(boxBanner(tab)).toContainText(other.shownAddress);
  await expect(tab.getByRole("row", { name: preparateur.email })).toHaveCount(0);
});

test("[BAL-04] the account menu by keyboard", async ({ page, db, signInAs }) => {
  const person = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: person.id });
  await signInAs(person.id);
  await page.goto("/boites/personnelle");
  await menuButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(switcher(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(switcher(page)).toBeHidden();
  await expect(menuButton(page)).toBeFocused();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(switcher(page)).toBeFocused();
  await page.keyboard.press("Enter");
  const accounts = page.getByRole("banner").getByRole("link", { name: /Compte individuel|BAL ORG/ });
  await expect(accounts).toHaveCount(2);
  await expect(accounts.first()).toContainText("Compte individuel");
  await expect(accounts.first()).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Tab");
  await expect(accounts.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(accounts.last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(boxBanner(page)).toContainText(box.shownAddress);
  await expect(menuButton(page)).toContainText("Pharmacie du centre");
});

test("[BAL-04] with one account only, there is no «Changer de compte»", async ({ page, db, signInAs }) => {
  await signInAs((await anIndividual(db)).id);
  await page.goto("/boites/personnelle");
  await menuButton(page).click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
  await expect(switcher(page)).toHaveCount(0);
});

test("[BAL-05] a person changes role, then is removed: the box is no longer there for them", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const member = await aPreparateur(db);
  await aMembership(db, box.id, member.id, "lecteur");
  await signInAs(box.responsableId);
  const theirs = await anotherBrowser();
  await signInAs(member.id, theirs.context());
  await theirs.goto(`/boites/${box.id}`);
  await expect(theirs.getByRole("link", { name: "Gérer les personnes" })).toHaveCount(0);

  await page.goto(`/boites/${box.id}/membres`);
  await follow(page, "Modifier ou retirer Paul Faure");
  await page.getByRole("radio", { name: "Gestionnaire" }).check();
  await press(page, "Enregistrer");
  await expect(page.getByText("Les changements sont enregistrés.")).toBeVisible();
  await mailTo(member.email, /Votre rôle a changé/);
  await theirs.reload();
  await expect(boxBanner(theirs)).toContainText("Gestionnaire");
  await expect(theirs.getByRole("link", { name: "Gérer les personnes" })).toBeVisible();

  await follow(page, "Modifier ou retirer Paul Faure");
  await page.getByText("Retirer cette personne").click();
  await press(page, "Confirmer le retrait");
  await expect(page.getByText("La personne n’a plus accès à la boîte.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Paul Faure/ })).toHaveCount(0);
  await mailTo(member.email, /Vous n’avez plus accès/);
  const answer = await theirs.reload();
  expect(answer?.status()).toBe(404);
  await theirs.goto("/boites/personnelle");
  await menuButton(theirs).click();
  await expect(switcher(theirs)).toHaveCount(0);
});
