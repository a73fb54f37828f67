import { spawn } from "node:child_process";
import { install, isOnOtherNode, pathWithProject, projectNode } from "./install.mjs";
import { whenOrphaned } from "./when-orphaned.mjs";

const forwarded = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Installs what is missing, then runs `work` on the project's Node: here, or by starting the same script again.
 *
 * @param {() => Promise<number | void>} work resolves with the exit status
 * @returns {Promise<number | void>}
 */
export async function onProjectNode(work) {
  install();
  process.env.PATH = pathWithProject();
  if (!isOnOtherNode()) return work();
  const child = spawn(projectNode, process.argv.slice(1), { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  // The child decides when it ends; should this process die, the closed channel tells it.
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
