import type { Locator, Page } from "@playwright/test";

/** A text field by its label. Labels are whole: «Nom» is not «Prénom». */
export const field = (page: Page, label: string): Locator => page.getByRole("textbox", { name: label, exact: true });

/** A list to choose from, or a field with suggestions, by its label. */
export const list = (page: Page, label: string): Locator => page.getByRole("combobox", { name: label, exact: true });

export const tick = (page: Page, label: string | RegExp): Promise<void> =>
  page.getByRole("checkbox", { name: label }).check();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole("link", { name, exact: true }).click();

/** What says which page one is on. */
export const title = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** What is wrong with a form, at its top. */
export const problems = (page: Page): Locator => page.getByRole("main").getByRole("alert");

/** As people do who are used to icons. */
export const doubleClick = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).dblclick();
