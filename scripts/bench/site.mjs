import { readFileSync } from "node:fs";
import { bundle } from "../bundle.mjs";
import { freePort } from "../ports.mjs";
import { startNode } from "../running-process.mjs";
import { untilAnswering } from "../start/until-answering.mjs";

/** @import { Environment } from "../environment.mjs" */

/** Limits that hold back a person would hold back the measure. */
const unlimited = { LIMITS_ORIGIN_FACTOR: "1000000" };

/** The built site on a database, in a process of its own. @param {Environment} env @param {string} databaseUrl */
export async function startSite(env, databaseUrl) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const siteEnv = {
    ...env,
    ...unlimited,
    BALORG_BENCH: "1",
    BALORG_DEMO: "1",
    DATABASE_URL: databaseUrl,
    HOST: "",
    PORT: String(port),
    PUBLIC_URL: url,
    NEXTAUTH_URL: url,
  };
  const site = startNode(["server.mjs"], siteEnv);
  await untilAnswering(siteEnv);
  return { url, pid: site.pid ?? 0, stop: site.stop, env: siteEnv };
}

/** The same queries on bare node:http. @param {Environment} env @param {string} databaseUrl */
export async function startBareServer(env, databaseUrl) {
  const port = await freePort();
  const server = startNode([await bundle("scripts/bench/bare-server.ts")], {
    ...env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 50));
  return { url, stop: server.stop };
}

/** What mails are sent by, into the demo store. @param {Environment} env */
export async function startWorker(env) {
  return startNode([await bundle("scripts/worker.ts")], env);
}

/** Milliseconds of processor time that a process has used, all its threads together; Linux only. @param {number} pid */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return ticks * 10;
}
