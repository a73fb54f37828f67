import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { linkToken } from "@/lib/connection-enquiries/link-token";
import { aBrowser } from "@/tests/support/accounts";
import { aFilledDraft } from "@/tests/support/enquiries";
import { browserIn } from "./browser-token";

/** An enquiry filled in by the browser of a page, as far as sending it. */
export async function draftOfPage(page: Page, db: Db, values: Record<string, string> = {}) {
  const visitor = aBrowser(db, { browser: await browserIn(page.context()) });
  return { visitor, ...(await aFilledDraft(visitor, values)) };
}

/** Opens the link that the mails of an enquiry carry. */
export async function openEnquiryLink(page: Page, id: string): Promise<void> {
  await page.goto(`/raccordement/lien?jeton=${linkToken(id)}`);
}
