import { bundle } from "../bundle.mjs";
import { Failure } from "../failure.mjs";
import { runCommand } from "../run-command.mjs";

/** @import { Environment } from "../environment.mjs" */

/**
 * Brings a database to the version of these sources.
 *
 * @param {Environment} env
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function migrateDatabase(env, { signal } = {}) {
  const status = await runProgram("scripts/migrate.ts", env, signal);
  if (status === 0) return;
  throw new Failure("The database could not be prepared: see above, and check DATABASE_URL if you set it.");
}

/**
 * Fills a new database with the demo.
 *
 * @param {Environment} env
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function loadDemo(env, { signal } = {}) {
  const status = await runProgram("scripts/seed.ts", env, signal);
  if (status !== 0) throw new Failure("The demo data could not be loaded: see above.");
}

/** @param {string} entry @param {Environment} env @param {AbortSignal | undefined} signal */
async function runProgram(entry, env, signal) {
  return runCommand(process.execPath, ["--enable-source-maps", await bundle(entry)], { env, signal });
}
