import { eq } from "drizzle-orm";
import { individuals, memberships } from "@/db/schema";
import { endPastAccesses } from "@/lib/mailboxes/end-past-accesses";
import { aMailbox } from "@/tests/support/fixtures";
import { anInvitation } from "@/tests/support/invitations";
import { field, follow, press, title } from "./support/controls";
import { codeSentTo, mailTo } from "./support/mails";
import { aPharmacist, aPreparateur, freshEmail } from "./support/people";
import { sendCode, sendCredentials } from "./support/sign-in";
import { choosePassword, giveIdentity } from "./support/sign-up";
import { expect, test } from "./support/test";

const linkIn = ({ text }: { text: string }) => text.match(/\/invitations\/lien\?jeton=[\w-]+/)?.[0] ?? "no link";

test("[MEM-20] somebody without an account is invited, creates it on the way and enters the box @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const responsable = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: responsable.id });
  const email = freshEmail("remplacant");
  const manager = await anotherBrowser();
  await signInAs(box.responsableId, manager.context());
  await manager.goto(`/boites/${box.id}/membres/ajouter`);
  await field(manager, "Adresse mail ou numéro RPPS").fill(email.toUpperCase());
  await manager.getByRole("radio", { name: "Rédacteur" }).check();
  await field(manager, "Message").fill("Bienvenue dans l’équipe.");
  await press(manager, "Envoyer l’invitation");
  await expect(manager.getByText("L’invitation est envoyée.")).toBeVisible();

  const mail = await mailTo(email, /Invitation à rejoindre la BAL ORG/);
  expect(mail.text).toContain("Bienvenue dans l’équipe.");
  await page.goto(linkIn(mail));
  await expect(title(page)).toHaveText("Rejoindre Pharmacie du centre");
  expect(page.url()).not.toContain("jeton");
  await expect(page.getByRole("main")).not.toContainText(email);
  await press(page, "Créer mon compte individuel");
  await expect(title(page)).toHaveText("Confirmer l’adresse mail");
  await sendCode(page, await codeSentTo(email));
  await giveIdentity(page, {
    email,
    lastName: "Blanc",
    firstName: "Léa",
    profession: "Préparateur en pharmacie d’officine",
  });
  await choosePassword(page);
  await expect(title(page)).toHaveText("Rejoindre Pharmacie du centre");
  await press(page, "Accepter l’invitation");
  await expect(page.getByText("Vous avez accès à la boîte.")).toBeVisible();

  await mailTo(responsable.email, /Léa Blanc a accepté/);
  await manager.reload();
  await expect(manager.getByRole("row", { name: /Léa Blanc/ })).toContainText("Rédacteur");
  await expect(manager.getByText("Invitations sans réponse")).toHaveCount(0);
});

test("[MEM-21] a link forwarded, stolen, used again or taken back gives its holder nothing", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const [invited, thief] = [await aPreparateur(db), await aPharmacist(db)];
  const { id, token } = await anInvitation(db, box, invited);
  await signInAs(thief.id);
  await page.goto(`/invitations/lien?jeton=${token}`);
  await expect(title(page)).toHaveText("Cette invitation n’est pas pour ce compte");
  await expect(page.getByRole("main")).not.toContainText(invited.email);
  expect((await page.goto(`/invitations/${id}`))?.status()).toBe(404);
  expect((await page.goto(`/boites/${box.id}`))?.status()).toBe(404);

  const theirs = await anotherBrowser();
  await theirs.goto(`/invitations/lien?jeton=${token}`);
  await follow(theirs, "Me connecter pour répondre");
  await sendCredentials(theirs, invited.email);
  await sendCode(theirs, await codeSentTo(invited.email));
  await expect(title(theirs)).toHaveText("Rejoindre Pharmacie du centre");
  await press(theirs, "Accepter l’invitation");
  await expect(theirs.getByText("Vous avez accès à la boîte.")).toBeVisible();
  await theirs.goto(`/invitations/lien?jeton=${token}`);
  await expect(title(theirs)).toHaveText("Vous avez accepté cette invitation");
  await page.goto(`/invitations/lien?jeton=${token}`);
  await expect(page.getByText("Cette invitation a déjà servi.")).toBeVisible();

  const other = await anInvitation(db, box, thief);
  const manager = await anotherBrowser();
  await signInAs(box.responsableId, manager.context());
  await manager.goto(`/boites/${box.id}/membres`);
  await follow(manager, `Gérer l’invitation de ${thief.email}`);
  await page.goto(`/invitations/lien?jeton=${other.token}`);
  await expect(title(page)).toHaveText("Rejoindre Pharmacie du centre");
  await manager.getByText("Annuler l’invitation").click();
  await press(manager, "Confirmer l’annulation");
  await expect(manager.getByText("L’invitation est annulée.")).toBeVisible();
  await press(page, "Accepter l’invitation");
  await expect(page.getByText("Cette invitation a été annulée.").first()).toBeVisible();
  expect(await db.$count(memberships, eq(memberships.individualId, thief.id))).toBe(0);
});

test("[MEM-22] a locum comes from a day on, is prolonged by one press, and is out when the last day is over", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const locum = await aPreparateur(db);
  const days = { startsAt: new Date("2099-01-01T00:00:00+01:00"), endsAt: new Date("2099-02-01T00:00:00+01:00") };
  await anInvitation(db, box, locum, { ...days, role: "redacteur" });
  await signInAs(locum.id);
  await page.goto("/boites/personnelle");
  await follow(page, "Pharmacie du centre");
  await press(page, "Accepter l’invitation");
  await expect(page.getByText("La boîte apparaîtra dans ce compte à la date prévue.")).toBeVisible();
  await expect(page.getByText("Rédacteur, à partir du 1er janvier 2099")).toBeVisible();
  expect((await page.goto(`/boites/${box.id}`))?.status()).toBe(404);

  const manager = await anotherBrowser();
  await signInAs(box.responsableId, manager.context());
  await manager.goto(`/boites/${box.id}/membres`);
  await expect(manager.getByRole("row", { name: /Paul Faure/ })).toContainText("à partir du 1er janvier 2099");
  await follow(manager, "Modifier ou retirer Paul Faure");
  await press(manager, "Un mois de plus");
  await expect(manager.getByRole("row", { name: /Paul Faure/ })).toContainText("jusqu’au 28 février 2099");

  const theirs = eq(memberships.individualId, locum.id);
  await db
    .update(memberships)
    .set({ startsAt: new Date("2026-01-01") })
    .where(theirs);
  expect((await page.goto(`/boites/${box.id}`))?.status()).toBe(200);
  await db.update(memberships).set({ endsAt: new Date() }).where(theirs);
  expect((await page.reload())?.status()).toBe(404);
  await endPastAccesses(db);
  await mailTo(locum.email, /Votre accès .* a pris fin/);
  await manager.goto(`/boites/${box.id}/membres/historique`);
  await expect(manager.getByRole("row", { name: /Paul Faure/ }).first()).toContainText("accès arrivé à son terme");
});

test("[MEM-23] a link handed out for an RPPS is shown once, and is for its holder alone @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const holder = await aPharmacist(db);
  await signInAs(box.responsableId);
  await page.goto(`/boites/${box.id}/membres/ajouter`);
  await field(page, "Adresse mail ou numéro RPPS").fill(holder.rpps ?? "");
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await press(page, "Envoyer l’invitation");
  await page.getByRole("link", { name: /Gérer l’invitation/ }).click();
  await press(page, "Créer un lien à transmettre");
  const link = (await page.getByText(/\/invitations\/lien\?jeton=/).textContent()) ?? "";

  const theirs = await anotherBrowser();
  await signInAs(holder.id, theirs.context());
  await theirs.goto(link);
  await expect(title(theirs)).toHaveText("Votre numéro RPPS reste à vérifier");
  await db.update(individuals).set({ rppsCheckedAt: new Date() }).where(eq(individuals.id, holder.id));
  await theirs.reload();
  await press(theirs, "Accepter l’invitation");
  await expect(theirs.getByText("Vous avez accès à la boîte.")).toBeVisible();
});
