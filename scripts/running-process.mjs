import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { root } from "./project.mjs";

/**
 * @typedef {object} Running
 * @property {Promise<string>} ended resolves with how it ended
 * @property {() => Promise<void>} stop
 */

/** What a process may take to finish what it is doing. */
const patience = 8_000;

/**
 * Starts a Node process of ours that runs until stopped. It has a group of its own, for Ctrl-C in a terminal reaches a
 * whole group at once and would take the database away under the site; should we die, it sees its channel close.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {{ log?: string }} [options] a file that takes all it says, which otherwise joins what we say
 * @returns {Running & { kill: (signal: NodeJS.Signals) => void, pid: number | undefined }}
 */
export function startNode(args, env, { log } = {}) {
  const output = log ? openSync(log, "a", 0o600) : "inherit";
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output, "ipc"],
  });
  if (typeof output === "number") closeSync(output);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit status ${code}`));
  });
  return {
    ended,
    pid: child.pid,
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(timer);
    },
  };
}
