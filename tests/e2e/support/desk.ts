import type { BrowserContext, Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestHolds } from "@/db/schema";
import { aRequest, aReviewer } from "@/tests/support/fixtures";
import { aWord } from "./pharmacy";

type Open = {
  db: Db;
  anotherBrowser: () => Promise<Page>;
  signInAs: (individualId: string, context?: BrowserContext) => Promise<void>;
};

/** Two reviewers, each in a browser of their own, who have the same request open. */
export async function twoDesks({ db, anotherBrowser, signInAs }: Open) {
  const request = await aRequest(db, { companyName: `Pharmacie ${aWord()}` });
  const path = `/instruction/${request.id}`;
  const open = async (firstName: string, lastName: string) => {
    const page = await anotherBrowser();
    const reviewer = await aReviewer(db, ["76"], { firstName, lastName });
    await signInAs(reviewer.id, page.context());
    await page.clock.install();
    await page.goto(path);
    return { page, reviewer };
  };
  const [claire, bruno] = [await open("Claire", "Roux"), await open("Bruno", "Costes")];
  return { request, path, claire, bruno };
}

/** Lets a page that is open ask how the request stands, as it does by itself every 20 seconds. */
export async function waitForNews(page: Page): Promise<void> {
  const answered = page.waitForResponse(/\/presence$/);
  await page.clock.runFor(21_000);
  await answered;
}

/** The seconds that a hold has left. */
export async function secondsHeld(db: Db, requestId: string): Promise<number> {
  const [row] = await db
    .select({ left: sql<number>`extract(epoch from expires_at - now())::int` })
    .from(requestHolds)
    .where(eq(requestHolds.requestId, requestId));
  return row?.left ?? 0;
}
