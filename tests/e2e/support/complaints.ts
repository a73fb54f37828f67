import type { Page } from "@playwright/test";

/** What a page does that it must not: what its policy forbids, and errors that nothing catches. Grows as it goes on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}
