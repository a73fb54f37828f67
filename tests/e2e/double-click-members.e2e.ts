import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, memberships } from "@/db/schema";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { doubleClick, field, follow, title } from "./support/controls";
import { aPharmacist, aPreparateur } from "./support/people";
import { expectMails } from "./support/queue";
import { expect, test } from "./support/test";

/** A box, its responsable, and what happened to its people. */
async function aBox(db: Db) {
  const responsable = await aPharmacist(db);
  const { id } = await aMailbox(db, { responsableId: responsable.id });
  const events = () => db.$count(auditEvents, eq(auditEvents.subjectId, id));
  const present = () => db.$count(memberships, and(eq(memberships.mailboxId, id), isNull(memberships.endedAt)));
  return { id, responsable, path: `/boites/${id}`, events, present };
}

test("[DEM-08] double clicks on inviting, accepting, changing and removing do it once, with one mail each", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { id, responsable, path, events, present } = await aBox(db);
  const added = await aPreparateur(db);
  await signInAs(responsable.id);
  await page.goto(`${path}/membres/ajouter`);
  await field(page, "Adresse mail ou numéro RPPS").fill(added.email);
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await doubleClick(page, "Envoyer l’invitation");
  await expect(page.getByText("L’invitation est envoyée.")).toBeVisible();
  expect([await present(), await events()]).toEqual([1, 1]);

  const theirs = await anotherBrowser();
  await signInAs(added.id, theirs.context());
  await theirs.goto("/boites/personnelle");
  await follow(theirs, "Pharmacie du centre");
  await doubleClick(theirs, "Accepter l’invitation");
  await expect(theirs.getByText("Vous avez accès à la boîte.")).toBeVisible();
  expect([await present(), await events()]).toEqual([2, 2]);

  const [membership] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.mailboxId, id), eq(memberships.individualId, added.id)));
  await page.goto(`${path}/membres/${membership?.id}`);
  await page.getByRole("radio", { name: "Gestionnaire" }).check();
  await doubleClick(page, "Enregistrer");
  await expect(page.getByText("Les changements sont enregistrés.")).toBeVisible();
  expect([await present(), await events()]).toEqual([2, 3]);

  await page.goto(`${path}/membres/${membership?.id}`);
  await page.getByText("Retirer cette personne").click();
  await doubleClick(page, "Confirmer le retrait");
  await expect(page.getByText("La personne n’a plus accès à la boîte.")).toBeVisible();
  expect([await present(), await events()]).toEqual([1, 4]);
  await expectMails(db, added.email, [
    "mailbox-invitation",
    "added-to-mailbox",
    "role-changed",
    "removed-from-mailbox",
  ]);
});

test("[DEM-08] double clicks on handing over, accepting and leaving do it once", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const { id, responsable, path, events, present } = await aBox(db);
  const successor = await aPharmacist(db);
  await aMembership(db, id, successor.id, "gestionnaire");
  await signInAs(responsable.id);
  await page.goto(`${path}/responsable`);
  await page.getByRole("radio", { name: "Nadège Vives" }).check();
  await page.getByRole("radio", { name: /comme gestionnaire/ }).check();
  await page.getByRole("checkbox").check();
  await doubleClick(page, "Proposer la responsabilité");
  await expect(page.getByText("La proposition est envoyée par mail.")).toBeVisible();
  expect(await events()).toBe(1);

  const theirs = await anotherBrowser();
  await signInAs(successor.id, theirs.context());
  await theirs.goto(`${path}/responsable/accepter`);
  await doubleClick(theirs, "Accepter la responsabilité");
  await expect(theirs.getByText("Vous êtes maintenant responsable de cette boîte.")).toBeVisible();
  expect(await events()).toBe(2);
  await expectMails(db, successor.email, ["handover-proposed", "responsable-changed"]);

  await page.goto(`${path}/quitter`);
  await doubleClick(page, "Quitter cette boîte");
  await expect(title(page)).toHaveText("Mon compte individuel");
  await expect(page.getByText("Vous avez quitté la boîte.")).toBeVisible();
  expect([await present(), await events()]).toEqual([1, 3]);
});
