import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { connect, type Db } from "@/db/client";
import { insertSession } from "@/db/queries/sessions";
import type { SessionMethod } from "@/lib/accounts/session-method";
import { anOccitanieReviewer } from "./people";

export { expect } from "@playwright/test";

type Fixtures = {
  /** The database of the site under test. */
  db: Db;
  /** Signs a browser in as a person, without the journey that other tests walk. */
  signInAs: (individualId: string, context?: BrowserContext) => Promise<void>;
  /** A browser of its own, with or without JavaScript as the project says. */
  anotherBrowser: () => Promise<Page>;
  /** A reviewer of Occitanie, signed in to a browser of her own. */
  desk: Page;
};

type OfTheWorker = {
  connection: Db;
  /** Browsers that tests are done with: a new one costs more than most tests. */
  spare: Page[];
};

export const test = base.extend<Fixtures, OfTheWorker>({
  connection: [
    async ({}, use) => {
      const { db, close } = connect(process.env.DATABASE_URL ?? "", { max: 4 });
      await use(db);
      await close();
    },
    { scope: "worker" },
  ],
  db: async ({ connection }, use) => use(connection),
  signInAs: async ({ context, connection, baseURL }, use) => {
    await use(async (individualId, into = context) => {
      await into.addCookies([{ ...(await sessionCookie(connection, individualId)), url: baseURL ?? "" }]);
    });
  },
  spare: [async ({}, use) => use([]), { scope: "worker" }],
  anotherBrowser: async ({ browser, spare }, use) => {
    const lent: Page[] = [];
    await use(async () => {
      const page = spare.pop() ?? (await (await browser.newContext()).newPage());
      lent.push(page);
      return page;
    });
    for (const page of lent) await clear(page);
    spare.push(...lent);
  },
  desk: async ({ db, anotherBrowser, signInAs }, use) => {
    const desk = await anotherBrowser();
    await signInAs((await anOccitanieReviewer(db)).id, desk.context());
    await use(desk);
  },
});

/** Leaves nothing of a test in a browser. */
async function clear(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.goto("about:blank");
  await context.setStorageState({ cookies: [], origins: [] });
}

type CookieOf = { isRevoked?: boolean; method?: SessionMethod };

/** The cookie of a session opened for a person, as the site would give it. */
export async function sessionCookie(
  db: Db,
  individualId: string,
  { isRevoked = false, method = "passkey" }: CookieOf = {},
) {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const revokedAt = isRevoked ? new Date() : null;
  const sid = await insertSession(db, { individualId, method, expiresAt, revokedAt });
  const value = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? "" });
  return { name: "next-auth.session-token", value };
}
