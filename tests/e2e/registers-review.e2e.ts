import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { establishments } from "@/db/schema";
import { aRequest } from "@/tests/support/fixtures";
import { aFiness, anRpps } from "@/tests/support/numbers";
import { anEstablishment, aProfessional, copiesInService } from "@/tests/support/registers";
import { field, press, problems, tick, title } from "./support/controls";
import { inEffect } from "./support/decide";
import { aPharmacist, freshEmail } from "./support/people";
import { aWord } from "./support/pharmacy";
import { expect, test } from "./support/test";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

/** A complete draft of a pharmacist who is its responsable; the copy of FINESS holds what `register` says of it. */
async function aDraft(db: Db, register: Parameters<typeof anEstablishment>[1] = {}, values: Values = {}) {
  await copiesInService(db);
  const applicant = await aPharmacist(db);
  const establishment = await anEstablishment(db, { finess: aFiness(), ...register });
  const people = { applicantId: applicant.id, responsableRpps: applicant.rpps, responsableLastName: "Vives" };
  const request = await aRequest(db, {
    status: "draft",
    ...people,
    responsableFirstName: "Nadège",
    structureId: establishment.finess,
    companyName: `Pharmacie ${aWord()}`,
    contactEmail: freshEmail("pharmacie"),
    phone: "+33563000001",
    ...values,
  });
  return { applicant, establishment, request };
}

test("[REG-40] a closed pharmacy: said before sending, seen by the reviewer, approved only with words @nojs", async ({
  page,
  db,
  desk,
  signInAs,
}) => {
  const { applicant, request } = await aDraft(db, { goneOn: "2026-11-12" });
  await signInAs(applicant.id);
  await page.goto(`/inscription/organisation/${request.id}/recapitulatif`);
  await expect(page.getByRole("listitem").filter({ hasText: "Ouverture de la structure." })).toContainText(
    "il a fermé",
  );
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();

  await desk.goto(`/instruction/${request.id}`);
  await expect(desk.getByText(/^Faits à l’envoi/)).toBeVisible();
  const closed = desk.getByRole("row").filter({ hasText: "Ouverture de la structure." });
  await expect(closed).toContainText("Anomalie");
  await expect(closed.getByRole("cell")).toHaveText(["Anomalie", "FINESS", /^\d\d\/\d\d\/\d{4}/]);
  await press(desk, "Approuver");
  await press(desk, "Approuver et ouvrir la boîte");
  await expect(problems(desk)).toContainText("Expliquez pourquoi vous approuvez");
  await field(desk, "Pourquoi approuver malgré les anomalies").fill("Réouverture confirmée par téléphone.");
  await press(desk, "Approuver et ouvrir la boîte");
  await inEffect(desk, db, "Vous avez approuvé cette demande");
  await expect(desk.getByRole("main")).toContainText("Malgré les anomalies : Réouverture confirmée par téléphone.");
});

test("[REG-41] the FINESS of a legal entity: the place of care is named to both sides", async ({
  page,
  db,
  desk,
  signInAs,
}) => {
  const legalFiness = aFiness();
  const name = `PHARMACIE ${aWord().toUpperCase()}`;
  const { applicant, request } = await aDraft(db, { legalFiness, name }, { structureId: legalFiness });
  const named = new RegExp(`entité juridique, non d’un lieu de soins\\. Elle a\\s: ${name}, FINESS`, "i");
  await signInAs(applicant.id);
  await page.goto(`/inscription/organisation/${request.id}/recapitulatif`);
  await expect(page.getByRole("listitem").filter({ hasText: named })).toContainText("Indiquez le FINESS géographique");
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
  await desk.goto(`/instruction/${request.id}`);
  await expect(desk.getByRole("row").filter({ hasText: named })).toContainText("Anomalie");
});

test("[REG-42] a professional who practises elsewhere: the reviewer sees where, and words that differ", async ({
  db,
  desk,
}) => {
  const rpps = anRpps();
  const elsewhere = { finess: aFiness(), siret: null, legalFiness: null, tradeName: "PHARMACIE DU PORT" };
  const { request } = await aDraft(
    db,
    { streetNumber: "1", streetType: "R", streetName: "DU PONT" },
    { status: "submitted", responsableRpps: rpps, street: "2 rue du Port" },
  );
  await aProfessional(db, { rpps }, { ...elsewhere, postalCode: "31000", city: "TOULOUSE" });
  await desk.goto(`/instruction/${request.id}`);
  const practice = desk.getByRole("row").filter({ hasText: "Lieu d’exercice du responsable." });
  await expect(practice).toContainText("À vérifier");
  await expect(practice).toContainText("ailleurs : Pharmacie du Port, 31000 Toulouse");
  const address = desk.getByRole("row").filter({ hasText: "Adresse postale." });
  await expect(address.locator("mark")).toHaveText(["2", "Port", "1", "Pont"]);
});

test("[REG-43] likely duplicates are told apart, for both requests, and likened again", async ({ db, desk }) => {
  const name = aWord();
  const values = (written: string) => ({ status: "submitted" as const, companyName: written });
  const { request, establishment } = await aDraft(db, {}, values(`Pharmacie ${name}`));
  const { request: other } = await aDraft(
    db,
    {},
    { ...values(`PHIE ${name}`), structureId: establishment.finess, allowsAnother: true },
  );
  const item = desk.getByRole("listitem").filter({ hasText: "même identifiant de structure" });

  await desk.goto(`/instruction/${request.id}`);
  await expect(item).toContainText(`Demande n° ${other.number}`);
  await expect(item).toContainText("Ressemblance très probable");
  await item.getByRole("button", { name: "Ce n’est pas le même" }).click();
  const folded = desk.getByText("1 distingué");
  await expect(folded).toBeVisible();
  await expect(item).toBeHidden();

  await desk.goto(`/instruction/${other.id}`);
  await folded.click();
  await expect(item).toContainText(`Demande n° ${request.number}`);
  await expect(item).toContainText("Ce n’est pas le même, selon");
  await item.getByRole("button", { name: "C’est peut-être le même" }).click();
  await expect(folded).toHaveCount(0);
  await desk.goto(`/instruction/${request.id}`);
  await expect(item).toBeVisible();
  await expect(desk.getByText("Distinguée de la demande n°")).toBeVisible();
});

test("[REG-44] a pharmacy that closes while its request waits: checked again, and what changed is said", async ({
  page,
  db,
  desk,
  signInAs,
}) => {
  const { applicant, request, establishment } = await aDraft(db);
  await signInAs(applicant.id);
  await page.goto(`/inscription/organisation/${request.id}/recapitulatif`);
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(title(page)).toHaveText(request.companyName ?? "");
  await db.update(establishments).set({ goneOn: "2026-11-20" }).where(eq(establishments.finess, establishment.finess));

  await desk.goto(`/instruction/${request.id}`);
  const opening = desk.getByRole("row").filter({ hasText: "Ouverture de la structure." });
  await expect(opening).toBeHidden();
  await press(desk, "Vérifier à nouveau");
  await expect(opening).toContainText("il a fermé");
  await expect(opening).toContainText("À l’envoi : conforme. L’établissement est ouvert, d’après FINESS.");
  await expect(desk.getByText(/^Refaits le/)).toBeVisible();
});
