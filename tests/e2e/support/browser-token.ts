import type { BrowserContext } from "@playwright/test";
import { keyedHash, randomToken } from "@/lib/secrets";

/** Gives a browser the cookie that ties codes and drafts to it, and tells under what hash the site knows it. */
export async function browserIn(browser: BrowserContext): Promise<string> {
  const token = randomToken();
  await browser.addCookies([{ name: "balorg-navigateur", value: token, url: process.env.E2E_URL ?? "" }]);
  return keyedHash("browser", token);
}
