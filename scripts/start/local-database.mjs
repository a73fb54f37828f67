import { keepRunning } from "../keep-running.mjs";
import { ensureDatabase } from "../postgres/ensure-database.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";

/** @import { Environment } from "../environment.mjs" */

/** @param {string} password @param {number} [port] */
export async function startLocalDatabase(password, port) {
  const running = await startPostgres({ name: "postgres", password, ...(port && { port }) });
  const url = await ensureDatabase({ port: running.port, password }, "balorg");
  return { ...running, url };
}

/**
 * Keeps the database of an installation that was given none, on the same port for those who are connected to find it
 * again, and writes its address into the environment.
 *
 * @param {Environment} env
 */
export async function keepLocalDatabase(env) {
  const password = env.POSTGRES_PASSWORD ?? "";
  const first = await startLocalDatabase(password);
  env.DATABASE_URL = first.url;
  /** @type {typeof first | undefined} */
  let started = first;
  return keepRunning("The database", async () => {
    const running = started ?? (await startLocalDatabase(password, first.port));
    started = undefined;
    return running;
  });
}
