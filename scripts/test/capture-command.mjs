import { spawn } from "node:child_process";
import { join } from "node:path";
import { binFolder, root } from "../project.mjs";

/**
 * Runs a command of the packages to its end, keeping its output for later: several run at once.
 *
 * @param {string[]} command
 * @returns {Promise<{ status: number, output: string }>}
 */
export function captureCommand([name = "", ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(binFolder, name), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
