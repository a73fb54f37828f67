import type { Page } from "@playwright/test";
import { field, follow, list, press, tick, title } from "./controls";
import { expect } from "./test";

/** Finds a request in the queue by the name of its structure, and opens it. */
export async function openRequest(page: Page, companyName: string): Promise<void> {
  await page.goto("/instruction");
  await page.getByRole("searchbox", { name: "Rechercher une demande" }).fill(companyName);
  await press(page, "Rechercher");
  await page.getByRole("table").getByRole("link", { name: companyName, exact: true }).first().click();
  await expect(title(page)).toHaveText(companyName);
}

/** Approves the request that is open, with the address proposed. */
export async function approve(page: Page): Promise<void> {
  await follow(page, "Approuver");
  await press(page, "Approuver et ouvrir la boîte");
  await expect(page.getByText("Vous avez approuvé cette demande")).toBeVisible();
}

/** Asks the applicant about one field of the request that is open. */
export async function askAbout(page: Page, label: string, question: string): Promise<void> {
  await follow(page, "Demander des informations");
  await tick(page, label);
  await field(page, `Question sur « ${label} »`).fill(question);
  await press(page, "Envoyer les questions");
  await expect(page.getByText("Des informations ont été demandées au demandeur")).toBeVisible();
}

/** Refuses the request that is open, inviting to correct it. */
export async function refuse(page: Page, reason: string, explanation: string): Promise<void> {
  await follow(page, "Refuser");
  await list(page, "Motif").selectOption({ label: reason });
  await field(page, "Explication").fill(explanation);
  await press(page, "Refuser la demande");
  await expect(page.getByText("Vous avez refusé cette demande")).toBeVisible();
}
