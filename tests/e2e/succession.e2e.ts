import { eq } from "drizzle-orm";
import { handovers, mailboxes } from "@/db/schema";
import { aMailbox, aMembership } from "@/tests/support/fixtures";
import { boxBanner } from "./support/account-menu";
import { field, follow, press, problems, title } from "./support/controls";
import { mailTo } from "./support/mails";
import { anOccitanieReviewer, aPharmacist, aPreparateur } from "./support/people";
import { expect, test } from "./support/test";

test("[MEM-30] a proposal is declined, made again, and taken back: nothing changes in the box @nojs", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const responsable = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: responsable.id });
  const named = await aPharmacist(db);
  await aMembership(db, box.id, named.id, "lecteur");
  await signInAs(responsable.id);
  const theirs = await anotherBrowser();
  await signInAs(named.id, theirs.context());
  const propose = async () => {
    await page.goto(`/boites/${box.id}/responsable`);
    await page.getByRole("radio", { name: /Nadège Vives/ }).check();
    await page.getByRole("radio", { name: /Je quitte la boîte/ }).check();
    await page.getByRole("checkbox").check();
    await press(page, "Proposer la responsabilité");
    await expect(page.getByText("La proposition est envoyée par mail.")).toBeVisible();
  };

  await propose();
  await theirs.goto(`/boites/${box.id}/responsable/accepter`);
  await press(theirs, "Décliner");
  await expect(theirs.getByText("Cette proposition a été déclinée par la personne proposée.")).toBeVisible();
  await mailTo(responsable.email, /Le responsable de la BAL ORG .* ne change pas/);

  await propose();
  await theirs.goto(`/boites/${box.id}/responsable/accepter`);
  await press(page, "Annuler la proposition");
  await expect(page.getByText("La proposition est annulée.")).toBeVisible();
  await press(theirs, "Accepter la responsabilité");
  await expect(theirs.getByText(/annulée par la personne qui l’avait faite/).first()).toBeVisible();
  await page.goto(`/boites/${box.id}`);
  await expect(boxBanner(page)).toContainText("Responsable");
});

test("[MEM-31] two reviewers give a box whose responsable is gone a new one, who accepts", async ({
  page,
  db,
  signInAs,
  anotherBrowser,
}) => {
  const box = await aMailbox(db);
  const [named, reader] = [await aPharmacist(db), await aPreparateur(db)];
  await aMembership(db, box.id, named.id, "redacteur");
  await aMembership(db, box.id, reader.id, "lecteur");
  await signInAs((await anOccitanieReviewer(db)).id);
  await page.goto("/instruction/boites");
  await page.getByRole("searchbox").fill(box.structureId);
  await press(page, "Rechercher");
  await follow(page, box.companyName);
  await follow(page, "Désigner un nouveau responsable");
  await page.getByRole("radio", { name: /Nadège Vives/ }).check();
  await press(page, "Proposer ce responsable");
  await expect(problems(page)).toBeVisible();
  await page.getByRole("radio", { name: "N’a plus accès à la boîte" }).check();
  await field(page, "Motif").fill("Le responsable a quitté la pharmacie.");
  await field(page, "Comment vous le savez").fill("Appel à la pharmacie ce matin.");
  await press(page, "Proposer ce responsable");
  await expect(page.getByText("Vous avez proposé ce changement")).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirmer la proposition" })).toHaveCount(0);
  const told = await mailTo(reader.email, /Un nouveau responsable est proposé/);
  expect(told.text).toContain("Le responsable a quitté la pharmacie.");
  expect(told.text).not.toContain("Appel à la pharmacie");

  const second = await anotherBrowser();
  await signInAs((await anOccitanieReviewer(db)).id, second.context());
  await second.goto(`/instruction/boites/${box.id}`);
  await second.getByRole("checkbox", { name: /Le départ du responsable est établi/ }).check();
  await press(second, "Confirmer la proposition");
  await expect(second.getByText("La proposition est confirmée.")).toBeVisible();
  await mailTo(named.email, /Acceptez-vous de répondre de la BAL ORG/);

  const theirs = await anotherBrowser();
  await signInAs(named.id, theirs.context());
  await theirs.goto(`/boites/${box.id}/responsable/accepter`);
  await press(theirs, "Accepter la responsabilité");
  await expect(boxBanner(theirs)).toContainText("Responsable");
  await mailTo(reader.email, /a un nouveau responsable/);
  await page.goto(`/instruction/boites/${box.id}`);
  await expect(page.getByRole("row", { name: /Nadège Vives/ })).toContainText("Responsable");
});

test("[MEM-32] the responsable who is still there objects by one button, and the rescue ends @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const responsable = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: responsable.id });
  const named = await aPharmacist(db);
  await aMembership(db, box.id, named.id, "lecteur");
  const [proposer, later] = [await anOccitanieReviewer(db), new Date(Date.now() + 3_600_000)];
  await db.insert(handovers).values({
    ...{
      mailboxId: box.id,
      kind: "rescue",
      state: "to_confirm",
      formerLeaves: false,
      opensAt: later,
      expiresAt: later,
    },
    ...{ proposedById: proposer.id, formerId: responsable.id, successorId: named.id },
    ...{ reason: "Le responsable est parti.", evidence: "Un appel." },
  });
  await signInAs(responsable.id);
  await page.goto(`/boites/${box.id}`);
  await follow(page, "M’opposer à ce changement");
  await press(page, "M’opposer à ce changement");
  await expect(page.getByText("Votre opposition est enregistrée.")).toBeVisible();
  await mailTo(proposer.email, /ne change pas/);
  await page.goto(`/boites/${box.id}`);
  await expect(page.getByText("Le centre de services propose")).toHaveCount(0);
});

test("[MEM-33] once a year: who has gone is removed without leaving the page, then all is said to be right @nojs", async ({
  page,
  db,
  signInAs,
}) => {
  const responsable = await aPharmacist(db);
  const box = await aMailbox(db, { responsableId: responsable.id });
  const gone = await aPreparateur(db);
  await aMembership(db, box.id, gone.id, "redacteur");
  await db
    .update(mailboxes)
    .set({ createdAt: new Date("2024-01-02") })
    .where(eq(mailboxes.id, box.id));
  await signInAs(responsable.id);
  await page.goto(`/boites/${box.id}`);
  await follow(page, "vérifier les membres");
  const row = page.getByRole("row", { name: /Paul Faure/ });
  await expect(row).toContainText("Jamais connecté");
  await page.getByText("Retirer Paul Faure").click();
  await press(page, "Confirmer le retrait de Paul Faure");
  await expect(page.getByText("La personne n’a plus accès à la boîte.")).toBeVisible();
  await expect(title(page)).toHaveText("Vérifier les membres");
  await expect(row).toHaveCount(0);

  await press(page, "Tout est exact");
  await expect(page.getByText("les membres de la boîte sont vérifiés")).toBeVisible();
  await page.goto(`/boites/${box.id}`);
  await expect(page.getByText("Vérifiez qui a accès à la boîte.")).toHaveCount(0);
});
