import { freshDatabase, startTestPostgres } from "../../tests/support/postgres-server.mjs";
import { runVitest } from "./run-vitest.mjs";

/** @import { StageOptions } from "./run-stages.mjs" */

/** Tests on a real PostgreSQL, with the real migrations. @param {StageOptions} options */
export async function databaseTests(options) {
  const postgres = await startTestPostgres();
  try {
    const url = await freshDatabase(postgres, "balorg_test");
    return await runVitest(["db"], { ...options, env: { ...process.env, TEST_DATABASE_URL: url } });
  } finally {
    await postgres.stop();
  }
}
