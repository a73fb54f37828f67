import { aSiret } from "@/tests/support/numbers";
import { field, follow, list, press, problems, title } from "./support/controls";
import { approve, openRequest } from "./support/decide";
import {
  fillMailbox,
  fillPreferences,
  fillResponsable,
  fillStructure,
  submitRequest,
  typeStructure,
} from "./support/fill-request";
import { mailTo } from "./support/mails";
import { aPharmacist } from "./support/people";
import { aPharmacy, aWord } from "./support/pharmacy";
import { signIn } from "./support/sign-in";
import { test as base, expect } from "./support/test";

const test = base.extend<{ pharmacist: Awaited<ReturnType<typeof aPharmacist>> }>({
  /** Signed in at `page`, at the first step of a new request. */
  pharmacist: [
    async ({ page, db, signInAs }, use) => {
      const pharmacist = await aPharmacist(db);
      await signInAs(pharmacist.id);
      await page.goto("/inscription/organisation/nouvelle?region=76");
      await use(pharmacist);
    },
    { auto: true },
  ],
});

test("[DEM-11] a draft is taken up on another device", async ({ page, pharmacist, anotherBrowser }) => {
  const asked = aPharmacy();
  await fillMailbox(page, asked);
  await field(page, "Identifiant établissement").fill(asked.structureId);
  await field(page, "Raison sociale").fill(asked.companyName);
  await press(page, "Enregistrer et finir plus tard");
  await expect(page.getByText("Brouillon enregistré")).toBeVisible();

  const phone = await anotherBrowser();
  await signIn(phone, pharmacist.email);
  await phone.goto("/suivi");
  await follow(phone, `Reprendre : ${asked.companyName}`);
  await expect(title(phone)).toHaveText("La structure d’exercice");
  await expect(field(phone, "Identifiant établissement")).toHaveValue(asked.structureId);
  await expect(field(phone, "Raison sociale")).toHaveValue(asked.companyName);
  await fillStructure(phone, asked);
  await fillResponsable(phone, asked);
  await fillPreferences(phone);

  await page.goto("/suivi");
  await follow(page, `Reprendre : ${asked.companyName}`);
  await expect(title(page)).toHaveText("Récapitulatif");
  await expect(page.getByRole("main")).toContainText(asked.contactEmail);
  await submitRequest(page, asked);
});

test("[DEM-14] a SIRET typed as a FINESS offers to change the type @nojs", async ({ page }) => {
  const asked = { ...aPharmacy(), structureId: aSiret() };
  await fillMailbox(page, asked);
  await fillStructure(page, asked);
  await expect(problems(page)).toContainText("Ce numéro a la forme d’un SIRET");
  await expect(field(page, "Identifiant établissement")).toHaveValue(asked.structureId);
  await expect(field(page, "Raison sociale")).toHaveValue(asked.companyName);

  await press(page, "C’est un SIRET : changer le type et continuer");
  await expect(title(page)).toHaveText("Le responsable du compte");
  await follow(page, "La structure d’exercice (fait)");
  await expect(list(page, "Type d’identifiant établissement")).toHaveValue("SIRET");
  await expect(field(page, "Identifiant établissement")).toHaveValue(asked.structureId);
});

test("[DEM-15] the address shown while typing is the one that is made", async ({ page, pharmacist, db, desk }) => {
  const word = aWord();
  const asked = {
    ...aPharmacy(),
    companyName: `Pharmacie de l’Œillet ${word} & Fils`,
    postalCode: "31000",
    city: "Toulouse CEDEX 7",
    department: "31 – Haute-Garonne",
  };
  const localPart = `Pharmacie.de.l.oeillet.${word}.et.fils.31000.toulouse@`;
  await fillMailbox(page, asked);
  await typeStructure(page, asked);
  await expect(page.getByRole("main")).toContainText(localPart);
  await press(page, "Continuer");
  await fillResponsable(page, asked);
  await fillPreferences(page);
  const address = `${localPart}pharmacien.oc.mssante.fr`;
  await expect(page.getByRole("main")).toContainText(address);
  await submitRequest(page, asked);

  await openRequest(desk, asked.companyName);
  await approve(desk, db);
  expect((await mailTo(pharmacist.email, /validé/)).text).toContain(address);
  await page.reload();
  await follow(page, "Ouvrir la boîte");
  await expect(page.getByRole("region", { name: "Boîte ouverte" })).toContainText(address);
});
