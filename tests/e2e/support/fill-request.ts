import type { Page } from "@playwright/test";
import { field, list, press, tick, title } from "./controls";
import type { Pharmacy } from "./pharmacy";
import { expect } from "./test";

const goOn = (page: Page) => press(page, "Continuer");

export async function fillMailbox(page: Page, { contactEmail, description }: Pharmacy): Promise<void> {
  await expect(title(page)).toHaveText("La boîte");
  await field(page, "Adresse mail").fill(contactEmail);
  await field(page, "Description du compte").fill(description);
  await goOn(page);
}

/** Types the structure without sending it. */
export async function typeStructure(page: Page, asked: Pharmacy): Promise<void> {
  await expect(title(page)).toHaveText("La structure d’exercice");
  await list(page, "Type d’identifiant établissement").selectOption({ label: "FINESS géographique" });
  await field(page, "Identifiant établissement").fill(asked.structureId);
  await field(page, "Raison sociale").fill(asked.companyName);
  await field(page, "Adresse postale").fill(asked.street);
  await field(page, "Code postal").fill(asked.postalCode);
  await list(page, "Ville").fill(asked.city);
  await list(page, "Département").selectOption({ label: asked.department });
  await field(page, "Téléphone professionnel").fill(asked.phone);
}

export async function fillStructure(page: Page, asked: Pharmacy): Promise<void> {
  await typeStructure(page, asked);
  await goOn(page);
}

/** Types the responsable without sending. */
export async function typeResponsable(page: Page, { responsable }: Pharmacy): Promise<void> {
  await expect(title(page)).toHaveText("Le responsable du compte");
  await field(page, "Nom").fill(responsable.lastName);
  await field(page, "Prénom").fill(responsable.firstName);
  await list(page, "Profession").selectOption({ label: responsable.profession });
  await field(page, "Identifiant RPPS").fill(responsable.rpps);
}

export async function fillResponsable(page: Page, asked: Pharmacy): Promise<void> {
  await typeResponsable(page, asked);
  await goOn(page);
}

/** Both boxes stay ticked, as they are offered. */
export async function fillPreferences(page: Page): Promise<void> {
  await expect(title(page)).toHaveText("Mes préférences d’utilisation");
  for (const box of await page.getByRole("main").getByRole("checkbox").all()) await expect(box).toBeChecked();
  await goOn(page);
}

/** From the first step to the summary. `isResponsable`: the applicant’s own name and number, offered, are kept. */
export async function fillRequest(page: Page, asked: Pharmacy, { isResponsable = false } = {}): Promise<void> {
  await fillMailbox(page, asked);
  await fillStructure(page, asked);
  if (isResponsable) {
    await expect(page.getByText("Nous avons repris les informations de votre compte")).toBeVisible();
    await goOn(page);
  } else {
    await fillResponsable(page, asked);
  }
  await fillPreferences(page);
  await expect(title(page)).toHaveText("Récapitulatif");
}

/** Accepts the conditions and sends the request, up to the page that follows it. */
export async function submitRequest(page: Page, { companyName }: Pharmacy): Promise<void> {
  await tick(page, /conditions générales d’utilisation/);
  await press(page, "Valider");
  await expect(title(page)).toHaveText(companyName);
  await expect(page.getByText("Votre demande est bien reçue")).toBeVisible();
}
