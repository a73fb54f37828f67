import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, memberships } from "@/db/schema";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { doubleClick, field, title } from "./support/controls";
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

test("[DEM-08] double clicks on adding, changing and removing somebody do it once, with one mail each @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const { id, responsable, path, events, present } = await aBox(db);
  const added = await aPreparateur(db);
  await signInAs(responsable.id);
  await page.goto(`${path}/membres/ajouter`);
  await field(page, "Adresse mail de son compte individuel").fill(added.email);
  await page.getByRole("radio", { name: "Lecteur" }).check();
  await doubleClick(page, "Ajouter");
  await expect(page.getByText("La personne est ajoutée.")).toBeVisible();
  expect([await present(), await events()]).toEqual([2, 1]);

  const [membership] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.mailboxId, id), eq(memberships.individualId, added.id)));
  await page.goto(`${path}/membres/${membership?.id}`);
  await page.getByRole("radio", { name: "Gestionnaire" }).check();
  await doubleClick(page, "Enregistrer");
  await expect(page.getByText("Les changements sont enregistrés.")).toBeVisible();
  expect([await present(), await events()]).toEqual([2, 2]);

  await page.goto(`${path}/membres/${membership?.id}`);
  await page.getByText("Retirer cette personne").click();
  await doubleClick(page, "Confirmer le retrait");
  await expect(page.getByText("La personne n’a plus accès à la boîte.")).toBeVisible();
  expect([await present(), await events()]).toEqual([1, 3]);
  await expectMails(db, added.email, ["added-to-mailbox", "role-changed", "removed-from-mailbox"]);
});

test("[DEM-08] double clicks on handing over and on leaving do it once @nojs", async ({ page, db, signInAs }) => {
  const { id, responsable, path, events, present } = await aBox(db);
  const successor = await aPharmacist(db);
  await aMembership(db, id, successor.id, "gestionnaire");
  await signInAs(responsable.id);
  await page.goto(`${path}/responsable`);
  await page.getByRole("radio", { name: "Nadège Vives" }).check();
  await page.getByRole("checkbox").check();
  await doubleClick(page, "Transmettre la responsabilité");
  await expect(page.getByText("La responsabilité est transmise.")).toBeVisible();
  expect(await events()).toBe(1);
  await expectMails(db, successor.email, ["responsibility-received"]);

  await page.goto(`${path}/quitter`);
  await doubleClick(page, "Quitter cette boîte");
  await expect(title(page)).toHaveText("Mon compte individuel");
  await expect(page.getByText("Vous avez quitté la boîte.")).toBeVisible();
  expect([await present(), await events()]).toEqual([1, 2]);
});
