import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { field, follow, list, press, tick, title } from "./controls";
import { letDecisionTakeEffect } from "./decision-clock";
import { expect } from "./test";

/** Finds a request in the queue by the name of its structure, and opens it. */
export async function openRequest(page: Page, companyName: string): Promise<void> {
  await page.goto("/instruction");
  await page.getByLabel("Rechercher une demande", { exact: true }).and(page.locator("input")).fill(companyName);
  await press(page, "Rechercher");
  await page.getByRole("table").getByRole("link", { name: companyName, exact: true }).first().click();
  await expect(title(page)).toHaveText(companyName);
}

/** Approves the request that is open, with the address proposed, and lets it take effect. */
export async function approve(page: Page, db: Db): Promise<void> {
  await press(page, "Approuver");
  await press(page, "Approuver et ouvrir la boîte");
  await inEffect(page, db, "Vous avez approuvé cette demande");
}

/** Asks the applicant about one field of the request that is open, and lets the questions leave. */
export async function askAbout(page: Page, db: Db, label: string, question: string): Promise<void> {
  await follow(page, "Demander des informations");
  await tick(page, label);
  await field(page, `Question sur « ${label} »`).fill(question);
  await press(page, "Envoyer les questions");
  await inEffect(page, db, "Vous avez demandé des informations", "Des informations ont été demandées au demandeur");
}

/** Refuses the request that is open, inviting to correct it, and lets the refusal leave. */
export async function refuse(page: Page, db: Db, reason: string, explanation: string): Promise<void> {
  await follow(page, "Refuser");
  await list(page, "Motif").selectOption({ label: reason });
  await field(page, "Explication").fill(explanation);
  await press(page, "Refuser la demande");
  await inEffect(page, db, "Vous avez refusé cette demande");
}

/** Reads what was decided, lets it take effect, and reads what it became. */
export async function inEffect(page: Page, db: Db, decided: string, became = decided): Promise<void> {
  await expect(page.getByText(decided)).toBeVisible();
  await letDecisionTakeEffect(db, requestOn(page));
  await page.reload();
  await expect(page.getByRole("button", { name: "Annuler la décision" })).toHaveCount(0);
  await expect(page.getByText(became)).toBeVisible();
}

/** The request whose page is open. */
function requestOn(page: Page): string {
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}
