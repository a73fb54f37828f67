import { test as base } from "vitest";
import { connect, type Db } from "@/db/client";

class Rollback extends Error {}

const url = process.env.TEST_DATABASE_URL;
if (!url) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");
process.env.DATABASE_URL ??= url;

const { db } = connect(url, { max: 6 });

/** The database outside any transaction, for the rare test that needs two committed connections. */
export const committed: Db = db;

/** A test in a transaction of its own, thrown away at its end. */
export const test = base.extend<{ tx: Db }>({
  tx: async ({}, use) => {
    await db
      .transaction(async (tx) => {
        await use(tx);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
  },
});
