import type { Page } from "@playwright/test";
import { field, list, press, title } from "./controls";
import { expect, test } from "./test";

/** Looks a structure or a person up and chooses it: in the suggestions with JavaScript, on a page of results without. */
export async function pick(page: Page, label: string, words: string, choice: RegExp): Promise<void> {
  if (test.info().project.name === "nojs") {
    await field(page, label).fill(words);
    await press(page, "Rechercher");
    await expect(title(page)).toHaveText(label);
    await page.getByRole("main").getByRole("button", { name: choice }).click();
  } else {
    await list(page, label).fill(words);
    await page.getByRole("option", { name: choice }).click();
  }
  await expect(page.getByText(/^Rempli d’après .+ du \d/)).toBeVisible();
}

export const structureSearch = "Rechercher votre structure";
export const responsableSearch = "Rechercher le responsable";
