import type { Locator, Page } from "@playwright/test";
import { press } from "./controls";
import { expect } from "./test";

/** The button at the top right, which bears the name of the account one is in. */
export const menuButton = (page: Page): Locator =>
  page.getByRole("banner").getByRole("button", { name: /^Compte\s*:/ });

/** What the button opens, told from the page by the links that only it holds. */
export const switcher = (page: Page): Locator => page.getByRole("banner").getByText("Changer de compte");

/** What says which box one is in. */
export const boxBanner = (page: Page): Locator => page.getByRole("region", { name: "Boîte ouverte" });

/** Goes to another account of the same person, by its address. */
export async function switchTo(page: Page, address: string): Promise<void> {
  await menuButton(page).click();
  await switcher(page).click();
  await page.getByRole("banner").getByRole("link", { name: address }).click();
  await expect(boxBanner(page)).toContainText(address);
}

export async function signOut(page: Page): Promise<void> {
  await menuButton(page).click();
  await press(page, "Se déconnecter");
  await expect(page.getByRole("link", { name: "Connexion" }).first()).toBeVisible();
}
