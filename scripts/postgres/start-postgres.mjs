import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../ports.mjs";
import { dataFolder } from "../project.mjs";
import { initialise } from "./initialise.mjs";
import { clearStaleLock, liveServer, servesData } from "./live-server.mjs";
import { databasePlace } from "./place.mjs";

/** @import { Running } from "../running-process.mjs" */
/** @import { Place } from "./place.mjs" */

/** @typedef {Running & { port: number, pid: number, isOurs: boolean }} RunningPostgres */

/** Recovering from a crash takes time: as long as the server works at it, it is waited for. */
const patience = 120_000;
const largestLog = 10 * 1024 * 1024;
const standing = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];

/**
 * Starts a PostgreSQL on this machine's loopback interface, or takes over the one that a killed run left on this data.
 *
 * @param {object} options
 * @param {string} options.name of the folder of its data, and of its log
 * @param {string} options.password of the superuser, `postgres`
 * @param {number} [options.port]
 * @param {string[]} [options.settings] for instance `fsync=off`
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ name, password, port, settings = [] }) {
  const place = databasePlace(name);
  initialise(place, password);
  const log = join(dataFolder, `${name}.log`);
  const given = [`port=${port ?? (await freePort())}`, ...standing, ...settings];
  // What a killed server leaves may take a moment to go: its memory is held until the last of its processes notices.
  for (const delay of [250, 500, 1000]) {
    try {
      return await takeOverOrLaunch(place, log, given);
    } catch {
      await sleep(delay);
    }
  }
  return takeOverOrLaunch(place, log, given);
}

/**
 * @param {Place} place
 * @param {string} log
 * @param {string[]} settings
 */
async function takeOverOrLaunch(place, log, settings) {
  const left = liveServer(place.data);
  if (left) return takeOver(place, left.pid);
  clearStaleLock(place.data);
  return launch(place, log, settings);
}

/** @param {Place} place @param {number} pid @returns {Promise<RunningPostgres>} */
async function takeOver(place, pid) {
  const { port } = await ready(place.data, pid);
  /** @type {PromiseWithResolvers<string>} */
  const { promise: ended, resolve } = Promise.withResolvers();
  // Watching it must not keep us alive; stopping it must.
  whenGone(pid, place.data, { ref: false }).then(resolve);
  return {
    port,
    pid,
    isOurs: false,
    ended,
    async stop() {
      await stop(place, whenGone(pid, place.data));
      resolve("stopped");
    },
  };
}

/** @param {number} pid @param {string} data @param {{ ref?: boolean }} [options] whether to keep this process alive */
async function whenGone(pid, data, options) {
  while (servesData(pid, data)) await sleep(100, undefined, options);
  return "no longer there";
}

/**
 * @param {Place} place
 * @param {string} log
 * @param {string[]} settings
 * @returns {Promise<RunningPostgres>}
 */
async function launch(place, log, settings) {
  if (existsSync(log) && statSync(log).size > largestLog) rmSync(log);
  const output = openSync(log, "a", 0o600);
  const args = ["-D", place.data, ...settings.flatMap((setting) => ["-c", setting])];
  // A group of its own, so that Ctrl-C in a terminal does not stop it before those who use it.
  const child = spawn(join(place.bin, "postgres"), args, {
    cwd: "/",
    detached: true,
    stdio: ["ignore", output, output],
    ...place.account,
  });
  closeSync(output);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit status ${code}`));
  });
  const { pid = 0 } = child;
  const early = ended.then((reason) => {
    throw new Error(`PostgreSQL did not start (${reason}): ${lastLine(log)} More in ${log}.`);
  });
  early.catch(() => undefined);
  const { port } = await Promise.race([ready(place.data, pid), early]);
  return { port, pid, isOurs: true, ended, stop: () => stop(place, ended) };
}

/** @param {string} data @param {number} pid */
async function ready(data, pid) {
  for (const start = Date.now(); Date.now() - start < patience; await sleep(25)) {
    const server = liveServer(data);
    if (server?.pid === pid && server.isReady) return server;
  }
  throw new Error(`PostgreSQL is not ready after ${patience / 1000} s.`);
}

/** @param {string} log */
function lastLine(log) {
  return readFileSync(log, "utf8").trimEnd().split("\n").at(-1) ?? "";
}

/**
 * Stops in a moment: open transactions are rolled back. When that lasts, as a crash would.
 *
 * @param {Place} place
 * @param {Promise<string>} ended
 */
async function stop({ bin, data, account }, ended) {
  for (const mode of ["fast", "immediate"]) {
    const args = ["stop", "--pgdata", data, `--mode=${mode}`, "--no-wait", "--silent"];
    spawnSync(join(bin, "pg_ctl"), args, { cwd: "/", stdio: "ignore", ...account });
    const waited = new AbortController();
    const inTime = ended.then(() => true);
    const late = sleep(10_000, false, { signal: waited.signal }).catch(() => false);
    const stopped = await Promise.race([inTime, late]);
    waited.abort();
    if (stopped) return;
  }
}
