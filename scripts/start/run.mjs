import { once } from "node:events";
import { bundle } from "../bundle.mjs";
import { environment } from "../environment.mjs";
import { keepRunning } from "../keep-running.mjs";
import { assertPortIsFree } from "../ports.mjs";
import { heapFlags } from "../registers/heap-flags.mjs";
import { startNode } from "../running-process.mjs";
import { buildSite } from "./build-site.mjs";
import { keepLocalDatabase } from "./local-database.mjs";
import { loadDemo, migrateDatabase } from "./prepare-database.mjs";
import { untilAnswering } from "./until-answering.mjs";
import { welcome } from "./welcome.mjs";
import { whenAskedToStop } from "./when-asked-to-stop.mjs";

/** @import { Environment } from "../environment.mjs" */

/**
 * Runs the whole of Balorg until asked to stop: database, site and worker.
 *
 * @param {{ dev: boolean }} options
 */
export async function run({ dev }) {
  const signal = whenAskedToStop();
  const env = environment({ dev });
  await assertPortIsFree(Number(env.PORT), env.HOST);
  const database = env.DATABASE_URL ? undefined : await keepLocalDatabase(env);
  try {
    await migrateDatabase(env, { signal });
    if (env.BALORG_DEMO === "1") await loadDemo(env, { signal });
    if (!dev) await buildSite(env, { signal });
    await Promise.race([runSite(env, signal), database?.gaveUp ?? never]);
  } catch (error) {
    // What was under way when we were asked to stop failed for that reason.
    if (!signal.aborted) throw error;
  } finally {
    if (signal.aborted) console.log("Stopping…");
    await database?.stop();
  }
}

/** @type {Promise<never>} */
const never = new Promise(() => undefined);

/** @param {Environment} env @param {AbortSignal} signal */
async function runSite(env, signal) {
  const worker = await bundle("scripts/worker.ts");
  signal.throwIfAborted();
  const kept = [
    keepRunning("The site", async () => startNode(["server.mjs"], env)),
    keepRunning("The worker", async () => startNode([...heapFlags, "--enable-source-maps", worker], env)),
  ];
  const gaveUp = Promise.race(kept.map((each) => each.gaveUp));
  try {
    await Promise.race([untilAnswering(env, signal), gaveUp]);
    signal.throwIfAborted();
    console.log(welcome(env));
    await Promise.race([once(signal, "abort"), gaveUp]);
  } finally {
    await Promise.all(kept.map((each) => each.stop()));
  }
}
